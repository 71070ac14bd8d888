import type { MigrationSpec } from './migration/migration-spec.js'
import type { TrafficKind } from './route/route-kind.js'

/** What is deployed, and what leads to it. */
export interface KubernetesSpec {
  readonly namespace: string
  /** Name of the Deployment. */
  readonly workload: string
  /** New image by container, init containers included. */
  readonly images: ReadonlyMap<string, string>
  /** Name of the Service that clients use. */
  readonly service: string
  readonly traffic: TrafficKind
  /** Names of the routes to edit; all that lead to the Service where there are none. */
  readonly routes: readonly string[]
  /** Names of the CronJobs that get the images of a release. */
  readonly cronJobs: readonly string[]
  /** Run once with the new image before the revision is placed. */
  readonly migration: MigrationSpec | undefined
  readonly readyWithinSeconds: number
  /** How long the pods of a side without traffic are kept for requests in progress. */
  readonly drainSeconds: number
}
