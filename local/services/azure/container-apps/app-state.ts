import type { Clock } from '../../../aws/clock.js'
import type { LroHeaders } from '../arm/arm-request.js'
import type { Json } from '../arm/read-body.js'

/** In the order of https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions/get-revision#revisionprovisioningstate */
export type RevisionProvisioningState = 'Provisioning' | 'Provisioned' | 'Failed' | 'Deprovisioning' | 'Deprovisioned'

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get#containerappprovisioningstate */
export type AppProvisioningState = 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled' | 'Deleting'

/** A share of the traffic, as `configuration.ingress.traffic` has it. */
export interface TrafficWeight {
  readonly revisionName?: string
  readonly latestRevision?: boolean
  readonly weight?: number
  readonly label?: string
}

/** Times are epoch milliseconds. */
export interface StoredRevision {
  /** `<app>--<suffix>`. */
  readonly name: string
  /** Whole: what a later change of the app does not change. */
  readonly template: Json
  readonly createdAt: number
  provisioning: RevisionProvisioningState
  provisioningError: string | undefined
  isActive: boolean
  lastActiveAt: number
  /** Since when it is ready and has no weight. */
  idleSince: number
}

export interface StoredApp {
  readonly name: string
  readonly group: string
  readonly location: string
  readonly environmentId: string
  tags: Json
  identity: Json | undefined
  /** Without what the service adds; secrets with their values. */
  configuration: Json
  /** The configuration that is in effect: another one while a change is in progress. */
  applied: Json
  /** As it was last sent. */
  template: Json
  provisioning: AppProvisioningState
  /** Oldest first. */
  readonly revisions: StoredRevision[]
  latestReady: string | undefined
  /** Of every change, for ETags. */
  version: number
}

/** How the containers of a template behave where no process shows it. */
export interface RevisionFate {
  /** The registry does not have the image. */
  readonly image?: 'missing'
}

/** What runs the replicas of revisions. */
export interface Replicas {
  /** Opens addresses. `revision` undefined: the app itself. Returns a host name, with a port where it is not 443. */
  address(app: StoredApp, revision: string | undefined): string
  start(app: StoredApp, revision: StoredRevision): void
  state(app: StoredApp, revision: StoredRevision): 'starting' | 'healthy' | 'unhealthy' | 'exited'
  /** How often its container was started again. */
  restarts(app: StoredApp, revision: StoredRevision): number
  stop(app: StoredApp, revision: StoredRevision): void
  /** New requests of the app go to these revisions, by weight; a revision that is not active answers none. */
  route(app: StoredApp, shares: readonly { readonly revision: StoredRevision; readonly weight: number }[]): void
}

/** Seconds. */
export interface AppTimes {
  /** Until a change is carried out. */
  readonly update: number
  /** Between two looks at the replicas of a new revision. */
  readonly check: number
  /** After which a revision that is not ready has failed: `Deployment Progress Deadline Exceeded`. */
  readonly deadline: number
  /** Until the replicas of a revision that is not active anymore are stopped. */
  readonly drain: number
  /** The `Retry-After` of a change. */
  readonly retryAfter: number
}

export const APP_TIMES: AppTimes = { update: 15, check: 2, deadline: 600, drain: 30, retryAfter: 2 }

/** What tests change of the service. */
export interface AppSettings {
  /** The documented answer of PATCH has `Location` and its example `Azure-AsyncOperation`, so either may be all there is. */
  lroHeaders: LroHeaders
  /** A change ends only once its revision is ready, or has failed; else once the revision exists. Both were observed. */
  waitsForRevision: boolean
  /** No ETag is documented for apps: unless this is set, `If-Match` protects nothing. */
  hasEtags: boolean
  /** How many revisions a page has. */
  pageSize: number
  /** By the name of an app or a revision: what its `properties` report instead of what they are, such as unknown states. */
  readonly reported: Map<string, Json>
}

export interface AppPlatformOptions {
  readonly clock: Clock
  readonly replicas: Replicas
  readonly fateOf?: ((template: Json) => RevisionFate) | undefined
  readonly times?: Partial<AppTimes> | undefined
}
