import { DeployError } from '../../../src/domain/errors.js'
import { nameOf, textAt, uidOf, type KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { JsonPatch } from '../../../src/targets/kubernetes/domain/cluster/json-patch.js'
import type { Applied } from '../../../src/targets/kubernetes/ports/kube-api.js'
import { applyJsonPatch } from './apply-json-patch.js'
import { MemoryFields } from './memory-fields.js'
import { refuseInvalid } from './refuse-invalid.js'

interface Metadata extends Record<string, unknown> {
  resourceVersion: string
  generation: number
}

interface StoredAddress {
  readonly kind: string
  readonly name: string
}

export type StoredObject = Record<string, unknown> & { metadata: Metadata; spec?: Record<string, unknown> }

/** The objects of one namespace with their versions, as an API server keeps them. Strict: what the real one refuses is refused. */
export class MemoryStore {
  private readonly objects = new Map<string, StoredObject>()
  private version = 100
  private readonly fields = new MemoryFields()

  find(kind: string, name: string): StoredObject | undefined {
    return this.objects.get(`${kind}/${name}`)
  }

  all(kind: string): readonly StoredObject[] {
    return [...this.objects].flatMap(([key, object]) => (key.startsWith(`${kind}/`) ? [object] : []))
  }

  /** `manager`: who creates it (https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management). */
  create(kind: string, object: KubeObject, manager = 'kubectl'): StoredObject {
    const name = nameOf(object)
    if (this.find(kind, name) !== undefined) throw new DeployError('conflict', `${kind} ${name} already exists.`)
    if (textAt(object, 'metadata', 'resourceVersion') !== undefined)
      throw new DeployError('rejected', 'resourceVersion should not be set on objects to be created.')
    const created = this.put(kind, object, { uid: `uid-${(this.version += 1)}`, generation: 1 })
    this.fields.record(`${kind}/${name}`, { before: {}, after: created }, manager)
    return created
  }

  replace(kind: string, object: KubeObject): StoredObject {
    const before = this.require({ kind, name: nameOf(object) })
    if (textAt(object, 'metadata', 'resourceVersion') !== before.metadata.resourceVersion)
      throw new DeployError('conflict', `${kind} ${nameOf(object)} has been modified.`)
    return this.change(kind, before, object)
  }

  patch({ kind, name }: StoredAddress, patch: JsonPatch): StoredObject {
    const before = this.require({ kind, name })
    return this.change(kind, before, applyJsonPatch(before, patch))
  }

  /** Server-side apply by deploy-kit. */
  apply(
    { kind, name }: StoredAddress,
    object: KubeObject,
    { isDryRun, force }: { readonly isDryRun: boolean; readonly force: boolean }
  ): Applied {
    const live = this.find(kind, name)
    const version = textAt(object, 'metadata', 'resourceVersion')
    if (version !== undefined && version !== live?.metadata.resourceVersion)
      throw new DeployError('conflict', `${kind} ${name} has been modified.`)
    const merged = this.fields.merge(`${kind}/${name}`, { live, object, force })
    if ('conflicts' in merged) return { kind: 'conflicts', conflicts: merged.conflicts }
    refuseInvalid(kind, merged.object)
    if (isDryRun) return { kind: 'applied', object: merged.object }
    merged.take()
    if (live === undefined) {
      const metadata = { uid: `uid-${(this.version += 1)}`, generation: 1 }
      return { kind: 'applied', object: this.put(kind, merged.object, metadata) }
    }
    const isSame = JSON.stringify(live) === JSON.stringify(merged.object)
    const hasSameSpec = JSON.stringify(live.spec) === JSON.stringify(merged.object.spec)
    const metadata = { uid: uidOf(live), generation: live.metadata.generation + (hasSameSpec ? 0 : 1) }
    return { kind: 'applied', object: isSame ? live : this.put(kind, merged.object, metadata) }
  }

  remove(
    { kind, name }: StoredAddress,
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

  drop(kind: string, name: string): void {
    this.objects.delete(`${kind}/${name}`)
  }

  /** What a controller writes: a new version, and the same generation. */
  setStatus(object: StoredObject, status: KubeObject): void {
    if (JSON.stringify(object.status) === JSON.stringify(status)) return
    object.status = status
    this.touch(object, {})
  }

  private require({ kind, name }: StoredAddress): StoredObject {
    const found = this.find(kind, name)
    if (found === undefined) throw new DeployError('not-found', `${kind} ${name} not found.`)
    return found
  }

  private change(kind: string, before: StoredObject, next: KubeObject): StoredObject {
    if (JSON.stringify(before) === JSON.stringify(next)) return before
    this.fields.record(`${kind}/${nameOf(before)}`, { before, after: next }, 'deploy-kit')
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

  private put(kind: string, object: KubeObject, metadata: { uid: string; generation: number }): StoredObject {
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
