import type { ListedDeployment, RecordedStatus } from '../domain/delivery/delivery.js'
import type { CommitRange } from '../domain/notice/notice.js'

/** What was deployed from a repository, as it was recorded. Every method throws `DeployError`. */
export interface DeploymentHistory {
  /** The deployments to an environment, newest first, page by page: one request each. One that moves to the next page comes twice. */
  list(environment: string): AsyncIterable<readonly ListedDeployment[]>
  /** The statuses of a deployment, newest first; of more than 500, the newest. */
  statuses(deployment: number): Promise<readonly RecordedStatus[]>
  /** The commits that `head` has and `base` has not, oldest first; `mostCommits` of them are listed at most. */
  compare(base: string, head: string, mostCommits: number): Promise<CommitRange>
  /** Requests sent, repeated ones included. */
  countRequests(): number
}
