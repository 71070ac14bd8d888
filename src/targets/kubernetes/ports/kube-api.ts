import type { JsonPatch } from '../domain/cluster/json-patch.js'
import type { KubeObject } from '../domain/cluster/kube-object.js'
import type { ObjectAddress, ResourceKind } from '../domain/cluster/resources.js'
import type { FieldConflict } from '../domain/manifest/field-conflicts.js'
import type { LogLine } from '../domain/migration/log-position.js'

/**
 * The API server of a cluster. All throw `DeployError`: `access-denied`, `credentials-expired`, `throttled`, `unreachable`,
 * `platform-error`, and for a change `conflict` (the object has changed, exists already, or is another one), `rejected` (it is not valid),
 * and `outcome-unknown` where the answer was lost.
 */
export interface KubeApi {
  /** Of the API server, for people: its host. */
  readonly server: string
  /** Epoch milliseconds, in the time of the API server. */
  now(): Promise<number>
  /** Undefined where there is none. */
  read(address: ObjectAddress): Promise<KubeObject | undefined>
  /** All of a namespace, or those with these labels. Empty where the cluster does not know the kind. */
  list(kind: ResourceKind, namespace: string, labels?: Readonly<Record<string, string>>): Promise<readonly KubeObject[]>
  create(kind: ResourceKind, object: KubeObject): Promise<KubeObject>
  /** Replaces an object by one with its `resourceVersion`. */
  replace(kind: ResourceKind, object: KubeObject): Promise<KubeObject>
  /** `conflict` where a test of the patch fails, `not-found` where there is no such object. */
  patch(address: ObjectAddress, patch: JsonPatch): Promise<KubeObject>
  /** Deletes the object with this UID, and what it owns before it. Nothing where there is none. `conflict` where it is another one. */
  remove(address: ObjectAddress, preconditions: Preconditions): Promise<void>
  /** The last lines of a container, of the run before the current one where it was restarted. */
  lastLines(container: ContainerAddress): Promise<readonly string[]>
  /** What a container prints, the oldest first, since this second (RFC 3339; undefined: since its start). `isCut`: there is more. */
  linesSince(
    container: ContainerAddress,
    since: string | undefined
  ): Promise<{ readonly lines: readonly LogLine[]; readonly isCut: boolean }>
  /** The `status` of a review of the credentials themselves, which changes nothing. `not-found` where the cluster does not know it. */
  review(kind: ReviewKind, spec: KubeObject): Promise<unknown>
  /** The kinds of an API group and version. Empty where the cluster does not know it. */
  resourcesOf(apiVersion: string): Promise<readonly ApiResource[]>
  /** As `read`, of any kind. */
  readAny(address: AnyAddress): Promise<KubeObject | undefined>
  /**
   * Server-side apply by our own field manager (https://kubernetes.io/docs/reference/using-api/server-side-apply/). `force`: takes over fields that
   * other managers have set.
   */
  apply(
    address: AnyAddress,
    object: KubeObject,
    how: { readonly isDryRun: boolean; readonly force: boolean }
  ): Promise<Applied>
  /** What the newest events that warn about a pod say, the newest last. */
  lastWarnings(pod: { readonly namespace: string; readonly name: string }): Promise<readonly string[]>
}

/**
 * Who the credentials are, whether they may do one thing, and all that they may do in a namespace
 * (https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access).
 */
export type ReviewKind = 'SelfSubjectReview' | 'SelfSubjectAccessReview' | 'SelfSubjectRulesReview'

export type Applied =
  | { readonly kind: 'applied'; readonly object: KubeObject }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly FieldConflict[] }

/** A kind of objects that a cluster knows. */
export interface ApiResource {
  readonly kind: string
  readonly plural: string
  readonly isNamespaced: boolean
}

/** One object of a namespace, of any kind. */
export interface AnyAddress {
  readonly apiVersion: string
  readonly kind: string
  readonly plural: string
  readonly namespace: string
  readonly name: string
}

/** A container of a pod. */
export interface ContainerAddress {
  readonly namespace: string
  /** Of the pod. */
  readonly name: string
  readonly container: string
}

export interface Preconditions {
  readonly uid: string
  readonly resourceVersion?: string | undefined
}
