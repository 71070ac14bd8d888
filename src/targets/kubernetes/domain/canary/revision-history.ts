import { annotate, type JsonPatch } from '../cluster/json-patch.js'
import { annotationOf, textsAt, type KubeObject } from '../cluster/kube-object.js'
import { revisionOf, revisionOfImages } from './workload-revision.js'

/** On a workload: the images of the revisions that it ran before, the newest first, as JSON. */
export const HISTORY = 'deploy-kit/previous-images'

type Images = Readonly<Record<string, string>>

const REVISIONS_AT_MOST = 5
/** All annotations of an object share 256 KiB: https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
const CHARACTERS_AT_MOST = 32_768

/** The images of earlier revisions that deploy-kit recorded, the newest first. Anyone who may change the workload may have written them. */
export function readHistory(workload: KubeObject): readonly Images[] {
  try {
    const parsed: unknown = JSON.parse(annotationOf(workload, HISTORY) ?? '[]')
    const list = Array.isArray(parsed) ? parsed.slice(0, REVISIONS_AT_MOST) : []
    return list.map(each => textsAt(each)).filter(images => Object.keys(images).length > 0)
  } catch {
    return []
  }
}

/** A revision that is being replaced by another one. */
interface Replacement {
  readonly replaced: Images
  readonly by: Images
  /** The replaced revision, and all after the one that replaces it, are then no versions to go back to. */
  readonly isWayBack: boolean
}

/** The operations that record a revision that is being replaced. The same revision is recorded once. */
export function recordRevision(workload: KubeObject, { replaced, by, isWayBack }: Replacement): JsonPatch {
  const idOf = (images: Images) => revisionOfImages('', images).id
  const history = readHistory(workload)
  const others = history.filter(images => idOf(images) !== idOf(replaced))
  if (isWayBack) {
    const place = history.findIndex(images => idOf(images) === idOf(by))
    return annotate(workload, HISTORY, JSON.stringify(place === -1 ? others : history.slice(place + 1)))
  }
  const next = JSON.stringify([replaced, ...others].slice(0, REVISIONS_AT_MOST))
  return annotate(workload, HISTORY, next.length > CHARACTERS_AT_MOST ? JSON.stringify([replaced]) : next)
}

/** The images of the newest recorded revision that is not the one that the workload runs; undefined where there is none. */
export function previousImages(workload: KubeObject, live = revisionOf(workload, '')): Images | undefined {
  return readHistory(workload).find(images => revisionOfImages('', images).id !== live.id)
}
