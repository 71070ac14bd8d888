import { annotate, type JsonPatch } from '../cluster/json-patch.js'
import { annotationOf, isObject, memberAt, numberAt, textsAt, type KubeObject } from '../cluster/kube-object.js'

/** On a workload that is updated in place: between which images, and how far. */
export const UPDATE = 'deploy-kit/update'

type Images = Readonly<Record<string, string>>

/** An update in place, as the workload itself records it. */
export interface UpdateNote {
  readonly stable: Images
  readonly canary: Images
  /** The share that the rollout has given to the new revision: 0 until its pods are ready. */
  readonly percent: number
  /** The pod template before the update, where more of it than its images changes. */
  readonly template?: KubeObject | undefined
}

/** Undefined where none is in progress, or the annotation is not one of ours. */
export function readUpdate(workload: KubeObject): UpdateNote | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(annotationOf(workload, UPDATE) ?? '')
  } catch {
    return undefined
  }
  const [stable, canary] = [textsAt(parsed, 'stable'), textsAt(parsed, 'canary')]
  const percent = numberAt(parsed, 'percent')
  const isWhole = memberAt(parsed, 'stable') !== undefined && memberAt(parsed, 'canary') !== undefined
  const template = memberAt(parsed, 'template')
  const kept = isObject(template) ? { template } : {}
  return isWhole && percent !== undefined ? { stable, canary, percent, ...kept } : undefined
}

/** The operations that record an update; undefined: that none is in progress. */
export function writeUpdate(workload: KubeObject, note: UpdateNote | undefined): JsonPatch {
  return annotate(workload, UPDATE, note && JSON.stringify(note))
}
