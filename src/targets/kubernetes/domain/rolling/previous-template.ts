import { annotate, type JsonPatch } from '../cluster/json-patch.js'
import { annotationOf, objectAt, type KubeObject } from '../cluster/kube-object.js'
import { revisionOf } from '../canary/workload-revision.js'

/** On a workload whose pod template a release has changed: the one before, as JSON. */
export const PREVIOUS_TEMPLATE = 'deploy-kit/previous-template'
/** All annotations of an object share 256 KiB, and a rollout in progress keeps another copy. Characters. */
export const TEMPLATE_CHARACTERS = 65_536

/** The pod template before the last release that changed it, where it is that of this revision; undefined otherwise. */
export function previousTemplate(workload: KubeObject, revision: { readonly id: string }): KubeObject | undefined {
  try {
    const template = objectAt(JSON.parse(annotationOf(workload, PREVIOUS_TEMPLATE) ?? ''))
    return revisionOf({ spec: { template } }, '').id === revision.id ? template : undefined
  } catch {
    return undefined
  }
}

/** The operations that record the pod template before a release; undefined: that it is no version to go back to. */
export function recordTemplate(workload: KubeObject, template: KubeObject | undefined): JsonPatch {
  return annotate(workload, PREVIOUS_TEMPLATE, template && JSON.stringify(template))
}
