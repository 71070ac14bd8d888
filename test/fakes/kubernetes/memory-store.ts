import { DeployError } from '../../../src/domain/errors.js'
import { nameOf, textAt, uidOf, type KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { ObjectAddress, ResourceKind } from '../../../src/targets/kubernetes/domain/cluster/resources.js'
import type { JsonPatch } from '../../../src/targets/kubernetes/domain/cluster/json-patch.js'
import { applyJsonPatch } from './apply-json-patch.js'
import { refuseInvalid } from './refuse-invalid.js'

interface Metadata extends Record<string, unknown> {
  resourceVersion: string
  generation: number
}

export type StoredObject = Record<string, unknown> & { metadata: Metadata; spec?: Record<string, unknown> }

/** The objects of one namespace with their versions, as an API server keeps them. Strict: what the real one refuses is refused. */
export class MemoryStore {
  private readonly objects = new Map<string, StoredObject>()
  private version = 100

  find(kind: ResourceKind, name: string): StoredObject | undefined {
    return this.objects.get(`${kind}/${name}`)
  }

  all(kind: ResourceKind): readonly StoredObject[] {
    return [...this.objects].flatMap(([key, object]) => (key.startsWith(`${kind}/`) ? [object] : []))
  }

  create(kind: ResourceKind, object: KubeObject): StoredObject {
    const name = nameOf(object)
    if (this.find(kind, name) !== undefined) throw new DeployError('conflict', `${kind} ${name} already exists.`)
    if (textAt(object, 'metadata', 'resourceVersion') !== undefined)
      throw new DeployError('rejected', 'resourceVersion should not be set on objects to be created.')
    return this.put(kind, object, { uid: `uid-${(this.version += 1)}`, generation: 1 })
  }

  replace(kind: ResourceKind, object: KubeObject): StoredObject {
    const before = this.require({ kind, name: nameOf(object) })
    if (textAt(object, 'metadata', 'resourceVersion') !== before.metadata.resourceVersion)
      throw new DeployError('conflict', `${kind} ${nameOf(object)} has been modified.`)
    return this.change(kind, before, object)
  }

  patch({ kind, name }: Pick<ObjectAddress, 'kind' | 'name'>, patch: JsonPatch): StoredObject {
    const before = this.require({ kind, name })
    return this.change(kind, before, applyJsonPatch(before, patch))
  }

  remove(
    { kind, name }: Pick<ObjectAddress, 'kind' | 'name'>,
    { uid, resourceVersion }: { readonly uid: string; readonly resourceVersion?: string | undefined }
  ): 'gone' | 'terminating' {
    const found = this.find(kind, name)
    if (found === undefined) return 'gone'
    if (uid !== uidOf(found) || (resourceVersion ?? found.metadata.resourceVersion) !== found.metadata.resourceVersion)
      throw new DeployError('conflict', `Precondition failed for ${kind} ${name}.`)
    if (kind !== 'Deployment' && kind !== 'Job') {
      this.drop(kind, name)
      return 'gone'
    }
    this.touch(found, { deletionTimestamp: 'now' })
    return 'terminating'
  }

  drop(kind: ResourceKind, name: string): void {
    this.objects.delete(`${kind}/${name}`)
  }

  /** What a controller writes: a new version, and the same generation. */
  setStatus(object: StoredObject, status: KubeObject): void {
    if (JSON.stringify(object.status) === JSON.stringify(status)) return
    object.status = status
    this.touch(object, {})
  }

  private require({ kind, name }: Pick<ObjectAddress, 'kind' | 'name'>): StoredObject {
    const found = this.find(kind, name)
    if (found === undefined) throw new DeployError('not-found', `${kind} ${name} not found.`)
    return found
  }

  private change(kind: ResourceKind, before: StoredObject, next: KubeObject): StoredObject {
    if (JSON.stringify(before) === JSON.stringify(next)) return before
    const isSame = JSON.stringify(before.spec) === JSON.stringify(next.spec)
    return this.put(
      kind,
      { ...next, status: before.status },
      {
        uid: uidOf(before),
        generation: before.metadata.generation + (isSame ? 0 : 1)
      }
    )
  }

  private put(kind: ResourceKind, object: KubeObject, metadata: { uid: string; generation: number }): StoredObject {
    refuseInvalid(kind, object)
    const stored = structuredClone(object) as StoredObject
    if (kind === 'Job' && stored.spec !== undefined)
      stored.spec.selector = { matchLabels: { 'batch.kubernetes.io/controller-uid': metadata.uid } }
    this.version += 1
    stored.kind = kind
    stored.metadata = { ...stored.metadata, ...metadata, resourceVersion: String(this.version) }
    this.objects.set(`${kind}/${nameOf(object)}`, stored)
    return stored
  }

  private touch(object: StoredObject, metadata: Record<string, unknown>): void {
    this.version += 1
    object.metadata = { ...object.metadata, ...metadata, resourceVersion: String(this.version) }
  }
}
