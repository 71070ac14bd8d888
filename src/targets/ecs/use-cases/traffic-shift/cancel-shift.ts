import { DeployError } from '../../../../domain/errors.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { observeRollout } from './observe-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { saveRollbackAsked } from './shift-state.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'

/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000

/** Ends the rollout because the job was cancelled: one request to roll back is all that is waited for. */
export async function cancelShift(rollout: TrafficShiftRollout, dependencies: ShiftDependencies): Promise<void> {
  const done = new AbortController()
  const asked = askForRollback(rollout, dependencies).finally(() => done.abort())
  const tooLate = dependencies.clock
    .sleep(PATIENCE_MILLISECONDS, done.signal)
    .then(() => 'AWS has not confirmed the rollback yet. The post step will finish the rollback.')
  const what = await Promise.race([asked, tooLate])
  const reason = `The job was cancelled: ${what}`
  endRecord(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now())
}

/** Returns what came of it, in words. */
async function askForRollback(rollout: TrafficShiftRollout, dependencies: ShiftDependencies): Promise<string> {
  const { request, state } = rollout
  const revision = nameRevision(request.taskDefinition)
  if (!state.updateSent && state.deployment === undefined) return 'nothing was changed.'
  if (request.onCancel === 'leave') return `the deployment of ${revision} continues (\`on-cancel: leave\`).`
  try {
    if (state.deployment === undefined) await observeRollout(rollout, dependencies)
    if (state.deployment === undefined)
      return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`
    saveRollbackAsked(dependencies.state)
    await rollBack(state.deployment.arn, state.deployment.pauses[0]?.hookId, dependencies)
    return `requested the rollback of ${revision} to ${nameRevision(state.before.taskDefinition)}.`
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error.code === 'conflict'
      ? `the deployment of ${revision} ended before it could be rolled back.`
      : `could not request the rollback of ${revision}: ${error.message}`
  }
}

async function rollBack(
  deployment: string,
  hookId: string | undefined,
  { serviceDeployments }: Pick<ShiftDependencies, 'serviceDeployments'>
): Promise<void> {
  if (hookId === undefined) return serviceDeployments.rollBack(deployment)
  try {
    await serviceDeployments.answer(deployment, hookId, 'ROLLBACK')
  } catch (error) {
    // The pause may have been over since it was seen.
    if (!(error instanceof DeployError) || !['conflict', 'rejected', 'not-found'].includes(error.code)) throw error
    await serviceDeployments.rollBack(deployment)
  }
}
