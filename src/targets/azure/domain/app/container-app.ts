import type { JsonObject } from '../../../../domain/document/json-value.js'

/** One entry of the ingress: https://learn.microsoft.com/azure/container-apps/traffic-splitting */
export interface TrafficEntry {
  /** Undefined where it follows the latest revision. */
  readonly revisionName: string | undefined
  /** Whole percent; all entries together have 100. */
  readonly weight: number
  readonly isLatest: boolean
  readonly label: string | undefined
}

/** How many revisions may be active: https://learn.microsoft.com/azure/container-apps/revisions#revision-modes */
export type RevisionMode = 'multiple' | 'single' | 'labels' | 'unknown'

/** A container app, as far as a rollout needs it. */
export interface ContainerApp {
  /** Whole resource ID. */
  readonly id: string
  readonly name: string
  readonly location: string | undefined
  /** Only where Azure sends one: the API of Container Apps documents none. */
  readonly etag: string | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly provisioningState: string | undefined
  readonly mode: RevisionMode
  readonly ingress:
    | { readonly fqdn: string | undefined; readonly isExternal: boolean; readonly transport: string | undefined }
    | undefined
  readonly traffic: readonly TrafficEntry[]
  readonly latestRevision: string | undefined
  readonly latestReadyRevision: string | undefined
  /** Of the latest revision. */
  readonly template: JsonObject
  /** How many inactive revisions Azure keeps: the way back ends with them. */
  readonly maxInactiveRevisions: number | undefined
}

/** One revision: immutable, but for what runs of it. */
export interface AppRevision {
  readonly name: string
  readonly isActive: boolean
  /** Epoch milliseconds. */
  readonly createdAt: number | undefined
  /** Its own address: it answers there whatever its share of the traffic is. */
  readonly fqdn: string | undefined
  readonly provisioningState: string | undefined
  readonly provisioningError: string | undefined
  readonly runningState: string | undefined
  readonly runningDetails: string | undefined
  readonly healthState: string | undefined
  readonly replicas: number
  readonly template: JsonObject
}

/** An instance of a revision. */
export interface Replica {
  readonly name: string
  readonly state: string | undefined
  readonly details: string | undefined
  /** Those that are started before the others included. */
  readonly containers: readonly ReplicaContainer[]
}

export interface ReplicaContainer {
  readonly name: string
  readonly isReady: boolean
  readonly restarts: number
  readonly state: string | undefined
  readonly details: string | undefined
}
