import { ROLLOUT } from '../../domain/canary/canary-names.js'
import { annotate, patchOf, type JsonPatch } from '../../domain/cluster/json-patch.js'
import { nameOf, textAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { RESOURCES, type ResourceKind } from '../../domain/cluster/resources.js'
import type { KubeApi } from '../../ports/kube-api.js'

interface ChangedWorld {
  readonly api: KubeApi
  readonly spec: { readonly namespace: string }
}

/** Patches an object that was read from the cluster. */
export async function changeObject(
  object: KubeObject,
  patch: JsonPatch,
  { api, spec: { namespace } }: ChangedWorld
): Promise<KubeObject> {
  return api.patch({ kind: kindOf(object), namespace, name: nameOf(object) }, patch)
}

/** Marks an object with the holder of the lock (undefined: with none), so that a change that comes late of another run is refused. */
export async function markObject(object: KubeObject, holder: string | undefined, world: ChangedWorld): Promise<void> {
  const patch = annotate(object, ROLLOUT, holder)
  if (patch.length > 0) await changeObject(object, patchOf(object, patch), world)
}

/** The kind of an object, which the reader adds to those of a list. Throws a `TypeError` where it has none. */
export function kindOf(object: KubeObject): ResourceKind {
  const kind = textAt(object, 'kind') ?? ''
  if (!Object.hasOwn(RESOURCES, kind)) throw new TypeError('An object was read without its kind.')
  return kind as ResourceKind
}
