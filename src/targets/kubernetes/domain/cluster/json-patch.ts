import { memberAt, textAt, type KubeObject } from './kube-object.js'

/** One operation of https://www.rfc-editor.org/rfc/rfc6902. */
export type PatchOperation =
  | { readonly op: 'test' | 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

/** A patch is refused as a whole where one of its tests fails. */
export type JsonPatch = readonly PatchOperation[]

/** A path of RFC 6901 from its members: `/metadata/annotations/deploy-kit~1rollout`. */
export function pointer(...members: readonly (string | number)[]): string {
  return members.map(member => `/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * The operations on the object as it was read, which the API server refuses if it has changed since
 * (https://kubernetes.io/docs/reference/using-api/api-concepts/#patch-and-update).
 */
export function patchOf(object: KubeObject, operations: JsonPatch): JsonPatch {
  const value = textAt(object, 'metadata', 'resourceVersion') ?? ''
  return [{ op: 'test', path: pointer('metadata', 'resourceVersion'), value }, ...operations]
}

/** Sets an annotation, or removes it (undefined). No operation where it is so already. */
export function annotate(object: KubeObject, name: string, value: string | undefined): JsonPatch {
  const annotations = memberAt(object, 'metadata', 'annotations')
  const present = textAt(object, 'metadata', 'annotations', name)
  if (present === value) return []
  const path = pointer('metadata', 'annotations', name)
  if (value === undefined) return [{ op: 'remove', path }]
  if (annotations === undefined)
    return [{ op: 'add', path: pointer('metadata', 'annotations'), value: { [name]: value } }]
  return [{ op: 'add', path, value }]
}
