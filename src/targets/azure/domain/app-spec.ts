import type { Strategy } from '../../../domain/rollout/plan/strategies.js'

/** What is deployed. */
export interface AppSpec {
  /** Name of the container app. */
  readonly app: string
  readonly strategy: Strategy
  /** New image by container, init containers included. */
  readonly images: ReadonlyMap<string, string>
  readonly readyWithinSeconds: number
  /** How long a revision that lost its traffic is kept for requests in progress. */
  readonly drainSeconds: number
  /** A job that runs the new image before any traffic moves; undefined for none. */
  readonly migrationJob: string | undefined
  readonly migrationTimeoutSeconds: number
}
