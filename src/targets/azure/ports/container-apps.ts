import type { JsonObject } from '../../../domain/document/json-value.js'
import type { RequestsByRevision } from '../domain/gate/read-requests.js'
import type { AppRevision, ContainerApp, Replica } from '../domain/app/container-app.js'
import type { TrafficBody } from '../domain/traffic/set-weights.js'
import type { Operation, OperationState } from '../domain/arm/operation.js'
import type { AppJob, JobExecution } from '../domain/job/app-job.js'

/** What is changed of an app, in one request. Members that are absent stay as they are. */
export interface AppChange {
  /** All tags of the app. */
  readonly tags?: Readonly<Record<string, string>>
  readonly traffic?: readonly TrafficBody[]
  /** A merge patch of the template: it makes a new revision. */
  readonly template?: JsonObject
}

/**
 * The API of one container app. All methods throw `DeployError`: `access-denied`, `not-found`, `rejected` for a request that is wrong,
 * `conflict` for one that does not fit the state (also while another operation is in progress), and `outcome-unknown` for a change whose
 * answer was lost: it is never sent again by itself.
 */
export interface ContainerApps {
  /** Throws `not-found`. */
  app(): Promise<ContainerApp>
  /** All revisions, inactive ones included. */
  revisions(): Promise<readonly AppRevision[]>
  /** Undefined where there is none. */
  revision(name: string): Promise<AppRevision | undefined>
  /** Instances of a revision; none where the revision does not exist. */
  replicas(revision: string): Promise<readonly Replica[]>
  /** `etag`: of the app that was read, where Azure sent one. */
  update(change: AppChange, etag: string | undefined): Promise<Operation>
  /** The state of a change that Azure accepted. */
  progress(operation: Extract<Operation, { kind: 'accepted' }>): Promise<OperationState>
  activate(revision: string): Promise<void>
  deactivate(revision: string): Promise<void>
  /** Of minutes from `from` to `to` (epoch milliseconds, whole minutes, the end not included). */
  requests(
    revisions: readonly string[],
    window: { readonly from: number; readonly to: number }
  ): Promise<RequestsByRevision>
  /** Throws `not-found`. */
  job(name: string): Promise<AppJob>
  /** Starts the job with another template; the name of its execution, where the answer has it. Not idempotent: sent once. */
  startJob(name: string, template: JsonObject): Promise<string | undefined>
  /** The newest executions of a job. */
  executions(job: string): Promise<readonly JobExecution[]>
  /** Undefined where there is none. */
  execution(job: string, name: string): Promise<JobExecution | undefined>
  stopExecution(job: string, name: string): Promise<void>
}
