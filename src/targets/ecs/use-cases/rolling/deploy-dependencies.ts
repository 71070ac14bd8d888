import type { EcrImages } from '../../../../ports/images/ecr-images.js'
import type { Metrics } from '../../ports/metrics.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Services } from '../../ports/services.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { TaskLogs } from '../../ports/task-logs.js'
import type { Tasks } from '../../ports/tasks.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'
import type { PlatformCalls, StepDependencies } from '../../../../use-cases/rollout/step-dependencies.js'

/** The world as a deployment needs it. */
export interface DeployDependencies extends StepDependencies, PlatformCalls {
  readonly services: Services
  readonly serviceDeployments: ServiceDeployments
  readonly router: Pick<TrafficRouter, 'split' | 'targets'>
  readonly taskDefinitions: TaskDefinitions
  readonly tasks: Pick<Tasks, 'stoppedOf'>
  readonly taskLogs: Pick<TaskLogs, 'tail'>
  readonly metrics: Pick<Metrics, 'alarms'>
  readonly images: EcrImages
}
