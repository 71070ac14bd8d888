import { NOTHING_SEEN, type SeenFailures } from '../../domain/service/seen-failures.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { RolloutRevisions } from '../task-definition/register-revisions.js'

/** What is seen of the service and its tasks while traffic is shifted. Changed in place. */
export interface TaskWatch {
  readonly revisions: RolloutRevisions
  /** Ids of the deployments there were before the update. */
  readonly deploymentsBefore: readonly string[]
  /** From how many failed tasks on the rollout has failed; undefined: only a failure that the next task must have too counts. */
  readonly failedTasksLimit: number | undefined
  /** When the service was read (epoch milliseconds), and as what. */
  at: number
  service: ServiceSnapshot | undefined
  /** Id of our entry in the `deployments` of the service. */
  deploymentId: string | undefined
  /** ARN of the service deployment that was seen last. */
  serviceDeployment: string | undefined
  failures: SeenFailures
}

type Start = Pick<TaskWatch, 'revisions' | 'failedTasksLimit'> & Partial<Pick<TaskWatch, 'deploymentsBefore'>>

/** A watch that begins at a service as it was read at `at`. */
export function watchFrom(start: Start, service: ServiceSnapshot, at: number): TaskWatch {
  return {
    deploymentsBefore: service.deployments.map(({ id }) => id),
    ...{ ...start, at, service },
    ...{ deploymentId: undefined, serviceDeployment: undefined, failures: NOTHING_SEEN }
  }
}
