import type { NetworkConfiguration, CapacityProvider } from '../domain/service/service-snapshot.js'
import type { JsonObject } from '../../../domain/document/json-value.js'
import type { TaskSnapshot } from '../domain/service/task-snapshot.js'

/** What one task is started with: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
export interface TaskRun {
  readonly cluster: string
  readonly taskDefinition: string
  /** The API's `overrides`, field by field as given. */
  readonly overrides: JsonObject | undefined
  readonly networkConfiguration: NetworkConfiguration | undefined
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: readonly CapacityProvider[]
  readonly platformVersion: string | undefined
  readonly startedBy: string | undefined
  /** Two runs with the same token and parameters are one task. */
  readonly clientToken: string
  readonly tags: Readonly<Record<string, string>>
}

/** The tasks of a cluster. */
export interface Tasks {
  /** Starts one task. Throws `rejected` with ECS's failure reason when it was not placed. Safe to repeat by its token. */
  run(task: TaskRun): Promise<TaskSnapshot>
  /** At most 100 ARNs are sent per call. Tasks that ECS has forgotten are left out. */
  describe(cluster: string, arns: readonly string[]): Promise<readonly TaskSnapshot[]>
  stop(cluster: string, arn: string, reason: string): Promise<void>
  /** Stopped tasks that a deployment (`ecs-svc/…`) had started, newest first, 10 at most. */
  stoppedOf(cluster: string, service: string, startedBy: string): Promise<readonly TaskSnapshot[]>
}
