import { DeployError } from '../../../../domain/errors.js'
import { pollIntervalMilliseconds } from '../../../../domain/rollout/poll-interval.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { RollBackRunningDependencies } from './roll-back-running.js'

/** As long as any one call is retried. */
const TRY_FOR_MILLISECONDS = 60_000
/** Long enough for tasks to drain. */
const PATIENCE_MILLISECONDS = 600_000

/**
 * Has ECS roll back a deployment that cannot be read, so that another one can start. ECS refuses it where the deployment has ended, which
 * shows that too: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html Returns after ten minutes at
 * most. Throws only what is not a `DeployError`.
 */
export async function rollBackUnread(
  arn: string,
  eventLog: DeploymentLog,
  { serviceDeployments, clock, cancelled }: RollBackRunningDependencies
): Promise<void> {
  const since = clock.now()
  let isRequested = false
  while (!cancelled.aborted && clock.now() < since + (isRequested ? PATIENCE_MILLISECONDS : TRY_FOR_MILLISECONDS)) {
    try {
      await serviceDeployments.rollBack(arn)
      if (!isRequested) eventLog.milestone(`Rolling back first, because its status is unknown: deployment ${arn}`)
      isRequested = true
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.code !== 'conflict') eventLog.detail(error.message, 'warning')
      if (!isPassing(error) && error.code !== 'outcome-unknown') return
    }
    await clock.sleep(pollIntervalMilliseconds(clock.now() - since), cancelled)
  }
}
