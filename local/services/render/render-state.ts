import type { Clock } from '../../aws/clock.js'

/** Statuses in the order of https://api-docs.render.com/reference/retrieve-deploy. */
export type DeployStatus =
  | 'created'
  | 'queued'
  | 'build_in_progress'
  | 'pre_deploy_in_progress'
  | 'update_in_progress'
  | 'live'
  | 'deactivated'
  | 'build_failed'
  | 'pre_deploy_failed'
  | 'update_failed'
  | 'canceled'

export type DeployedRevision = { readonly commit: string } | { readonly image: string }

export interface StoredDeploy {
  readonly id: string
  readonly revision: DeployedRevision
  readonly trigger: string
  readonly createdAt: number
  status: string
  updatedAt: number
  finishedAt: number | undefined
}

export interface StoredService {
  readonly id: string
  readonly name: string
  readonly type: 'web_service' | 'static_site' | 'background_worker' | 'cron_job'
  /** Of an image-backed service. */
  readonly imagePath?: string
  readonly url?: string
  healthCheckPath?: string
  preDeployCommand?: string
  buildCommand?: string
  startCommand?: string
  publishPath?: string
  plan?: string
  numInstances?: number
  autoDeploy: 'yes' | 'no'
  suspended: boolean
  hasDisk?: boolean
  headers?: readonly { readonly path: string; readonly name: string; readonly value: string }[]
  /** Newest first. */
  readonly deploys: StoredDeploy[]
}

/** How the parts of a deploy end. */
export interface Behavior {
  readonly build?: 'fails'
  readonly preDeploy?: 'fails'
}

/** What runs the instances of a deploy. */
export interface Instances {
  /** Starts new instances beside those that serve. */
  start(service: StoredService, deploy: StoredDeploy): void
  state(service: StoredService, deploy: StoredDeploy): 'starting' | 'healthy' | 'exited'
  /** All new requests go to them. */
  route(service: StoredService, deploy: StoredDeploy): void
  stop(service: StoredService, deploy: StoredDeploy): void
}

/** Seconds. */
export interface DeployTimes {
  readonly queue: number
  readonly build: number
  readonly preDeploy: number
  /** Between two health checks. */
  readonly check: number
  /** After which a deploy that is not healthy fails: https://render.com/docs/health-checks */
  readonly unhealthy: number
  /** Until the old instances are stopped: https://render.com/docs/deploys#zero-downtime-deploys */
  readonly drain: number
}

export interface RenderPlatformOptions {
  readonly clock: Clock
  readonly instances: Instances
  readonly behaviorOf?: (revision: DeployedRevision) => Behavior
  readonly times?: Partial<DeployTimes>
}

export interface StoredEvent {
  readonly service: string
  readonly type: string
  readonly at: number
  readonly details: Readonly<Record<string, unknown>>
}

export interface StoredLog {
  readonly service: string
  readonly type: 'app' | 'build'
  readonly at: number
  readonly message: string
}

export const TIMES: DeployTimes = { queue: 2, build: 60, preDeploy: 10, check: 5, unhealthy: 900, drain: 60 }

/** A workspace whose IDs are made by counting. */
export interface RenderState {
  readonly services: Map<string, StoredService>
  readonly events: StoredEvent[]
  readonly logs: StoredLog[]
  /** What a deploy does to one in progress: https://render.com/docs/deploys#overlapping-deploys */
  overlap: 'override' | 'wait'
}
