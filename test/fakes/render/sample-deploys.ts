import { revisionOf, type RenderDeploy } from '../../../src/targets/render/domain/render-deploy.js'
import type { RenderRef } from '../../../src/targets/render/domain/render-spec.js'

export const STABLE = '1'.repeat(40)
export const CANARY = '2'.repeat(40)
export const OTHER = '3'.repeat(40)

/** A deploy; the number is in its ID, and orders it. */
export function sampleDeploy(
  number: number,
  status: string,
  { commit = CANARY, trigger = 'api' }: { readonly commit?: string | undefined; readonly trigger?: string } = {}
): RenderDeploy {
  return {
    ...{ id: `dep-${number}`, status, trigger, createdAt: number * 1_000, finishedAt: undefined },
    revision: commit === '' ? undefined : revisionOf({ kind: 'commit', commit }, 'api')
  }
}

/** The rollout of `CANARY` over `STABLE`, whose deploy is `dep-1`. */
export function sampleRef(given: Partial<RenderRef> = {}): RenderRef {
  return {
    ...{ service: 'srv-api', canary: revisionOf({ kind: 'commit', commit: CANARY }, 'api'), lastBefore: 'dep-1' },
    stable: { deployId: 'dep-1', revision: revisionOf({ kind: 'commit', commit: STABLE }, 'api') },
    ...{ isWayBack: false, ...given }
  }
}
