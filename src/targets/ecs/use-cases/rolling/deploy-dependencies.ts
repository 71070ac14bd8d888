import type { RunIdentity } from '../../../../domain/rollout/run-identity.js'
import type { Clock } from '../../../../ports/clock.js'
import type { EcrImages } from '../../../../ports/images/ecr-images.js'
import type { Files } from '../../../../ports/files.js'
import type { Log } from '../../../../ports/runner/log.js'
import type { Metrics } from '../../ports/metrics.js'
import type { NativeRollouts } from '../../ports/native-rollouts.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Services } from '../../ports/services.js'
import type { StepState } from '../../../../ports/runner/step-state.js'
import type { Summary } from '../../../../ports/runner/summary.js'
import type { TargetHealth } from '../../ports/target-health.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { TaskLogs } from '../../ports/task-logs.js'
import type { Tasks } from '../../ports/tasks.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'

/** The world as a deployment needs it. */
export interface DeployDependencies {
  readonly services: Services
  readonly serviceDeployments: ServiceDeployments
  readonly rollouts: NativeRollouts
  readonly router: Pick<TrafficRouter, 'split'>
  readonly taskDefinitions: TaskDefinitions
  readonly tasks: Pick<Tasks, 'stoppedOf'>
  readonly taskLogs: Pick<TaskLogs, 'tail'>
  readonly targetHealth: TargetHealth
  readonly metrics: Pick<Metrics, 'alarms'>
  readonly images: EcrImages
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly summary: Summary
  readonly state: StepState
  readonly run: RunIdentity
  /** Aborted when the job is cancelled, and by nothing else. */
  readonly cancelled: AbortSignal
  /** Requests sent to AWS so far. */
  readonly countCalls: () => number
  /** No call to AWS is tried again after this time (epoch milliseconds); undefined: each has its own limit only. */
  readonly boundCalls: (until: number | undefined) => void
}
