import type { Placement } from '../../../../domain/rollout/split-state.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'

type Failed = Extract<Placement, { state: 'failed' }>

/**
 * Azure checks the image when it takes a template: `Field 'template.containers.web.image' is invalid with details: … UNAUTHORIZED`. `report`:
 * what it says, in one line.
 */
export function explainRefusedTemplate(revision: string, report: string): Failed {
  const isImage = /\.image\b|manifest|unauthorized|pull/i.test(report)
  const isSecret = /secretref|secret/i.test(report)
  return {
    state: 'failed',
    cause: isImage ? 'image-pull' : isSecret ? 'missing-secret' : 'never-healthy',
    reason: joinSentences(`Azure refused revision ${revision}.`, report)
  }
}
