import type { ServiceSettings } from '../../domain/service/service-settings.js'
import type { RequestedChanges } from '../../domain/task-definition/changes/requested-changes.js'
import type { TaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { OnRunning } from '../../../../domain/rollout/plan/on-running.js'

/** What a deployment is asked to do. */
export interface DeployRequest {
  readonly services: readonly ServiceRequest[]
  readonly mode: 'deploy' | 'dry-run'
  /** `rollback`: a rollback, which is never refused because of a risk. */
  readonly purpose: 'deploy' | 'rollback'
  readonly waitUntil: 'completed' | 'started'
  readonly timeoutMilliseconds: number
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: OnRunning
  /** How long the end of another deployment is waited for. */
  readonly waitMilliseconds: number
  readonly onFailure: 'rollback' | 'leave'
}

/** What one service is to run. */
export interface ServiceRequest extends ServiceSettings {
  readonly cluster: string
  readonly service: string
  /** Undefined: the task definition that the service runs now. */
  readonly source: TaskDefinitionSource | undefined
  readonly changes: RequestedChanges
  readonly redeploy: 'forced' | 'when-changed'
  /** Undefined: the circuit breaker decides where it is on, else as many as it would allow. */
  readonly failedTasksLimit: number | undefined
  /** How many revisions of the family stay ACTIVE. Undefined: all. */
  readonly keepRevisions: number | undefined
}

/** How a service is named in the log: with its cluster only where two have the same name. */
export function nameSubject(request: ServiceRequest, all: readonly ServiceRequest[]): string {
  const isAmbiguous = all.filter(other => other.service === request.service).length > 1
  return isAmbiguous ? `${request.cluster}/${request.service}` : request.service
}
