import type { CommitTimes } from '../domain/delivery/deployment-payload.js'
import type { ListedDeployment, RecordedStatus } from '../domain/delivery/delivery.js'

/** What was deployed from a repository, as it was recorded. */
export interface DeploymentHistory {
  /** Every deployment to an environment that was created since, newest first. */
  list(query: { readonly environment: string; readonly since: number }): Promise<readonly ListedDeployment[]>
  statuses(deployment: number): Promise<readonly RecordedStatus[]>
  /** The commits that `head` has and `base` has not, oldest first; undefined when they cannot be read. */
  commitsBetween(base: string, head: string): Promise<CommitTimes | undefined>
  /** Requests sent, repeated ones included. */
  countRequests(): number
}
