import { DeployError } from '../../../../domain/errors.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { isShownByNextLook } from '../../../../domain/rollout/tolerates-until.js'
import { defaultFailedTasksLimit, judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import { countTroubleSigns } from '../../domain/service/service-progress.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { readTaskFailure } from '../../domain/service/task-failure.js'
import { isForward, nameRollout, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { Clock } from '../../../../ports/clock.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Tasks } from '../../ports/tasks.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'

export interface RollBackFailingDependencies {
  readonly serviceDeployments: Pick<ServiceDeployments, 'rollBack'>
  readonly tasks: Pick<Tasks, 'stoppedOf'>
  readonly clock: Pick<Clock, 'now'>
}

/** A run that controls a rollout requests its rollback within a minute after its tasks failed. Waiting longer leaves that to it. */
const GRACE_MILLISECONDS = 300_000

/** As many as `stoppedOf` returns. */
const MOST_FAILURES = 10

/** What is looked at again and again while a run waits for the end of the rollout of another one. */
export interface FailingWatch {
  readonly service: ServiceSnapshot
  readonly running: RunningRollout
  readonly eventLog: DeploymentLog
}

/**
 * Watches a rollout that another run started, and requests its rollback where its tasks have failed and it is still in SCALE_UP five minutes
 * later: ECS would let the stage run for a day if it ignores the circuit breaker. Later stages end at a pause, which times out. A call
 * that fails is a warning. Returns a function to call at each look.
 */
export function watchFailing({ serviceDeployments, tasks, clock }: RollBackFailingDependencies) {
  let failingSince: number | undefined
  let warned = ''
  return async ({ service, running, eventLog }: FailingWatch): Promise<void> => {
    const { deployment, taskDefinition } = running
    const ours = service.deployments.find(candidate => candidate.taskDefinition === taskDefinition)
    const isWatched = isForward(deployment) && deployment.stage === 'SCALE_UP'
    if (!isWatched || ours === undefined || countTroubleSigns(service, ours) === 0) return
    try {
      const stopped = await tasks.stoppedOf(service.cluster, service.name, ours.id)
      const failures = stopped.map(readTaskFailure).filter(failure => failure !== undefined)
      const failure = judgeTaskFailures(
        failures,
        Math.min(MOST_FAILURES, defaultFailedTasksLimit(service.desiredCount))
      )
      const now = clock.now()
      failingSince = failure === undefined ? undefined : (failingSince ?? now)
      if (failure === undefined || failingSince === undefined || now < failingSince + GRACE_MILLISECONDS) return
      const since = formatDuration(GRACE_MILLISECONDS)
      eventLog.milestone(
        `${nameRollout(running)} is still starting tasks ${since} after they failed, and its run did not roll it back. Rolling it back: ${failure.text}.`,
        'bad'
      )
      await serviceDeployments.rollBack(deployment.arn)
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.message !== warned && !isShownByNextLook(error)) eventLog.detail(error.message, 'warning')
      warned = error.message
    }
  }
}
