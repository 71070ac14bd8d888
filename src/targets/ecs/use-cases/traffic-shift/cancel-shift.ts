import { DeployError } from '../../../../domain/errors.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { observeRollout } from './observe-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { saveRollbackRequested } from './shift-state.js'
import {
  describeLeft,
  describeUnlisted,
  endCancelled,
  NOT_CONFIRMED,
  NOTHING_CHANGED,
  PATIENCE_MILLISECONDS,
  requestRollback
} from '../service/cancelled-job.js'

/** Ends the rollout because the job was canceled: one request to roll back is all that is waited for. */
export async function cancelShift(rollout: TrafficShiftRollout, dependencies: ShiftDependencies): Promise<void> {
  const done = new AbortController()
  const { clock } = dependencies
  const requested = cancelDeployment(rollout, dependencies).finally(() => done.abort())
  const tooLate = clock.sleep(PATIENCE_MILLISECONDS, done.signal).then(() => NOT_CONFIRMED)
  endCancelled(rollout.record, await Promise.race([requested, tooLate]), clock)
}

/** Returns what came of it, in words. */
async function cancelDeployment(rollout: TrafficShiftRollout, dependencies: ShiftDependencies): Promise<string> {
  const { request, state } = rollout
  const revision = nameRevision(request.taskDefinition)
  if (!state.updateSent && state.deployment === undefined) return NOTHING_CHANGED
  // ECS would go back to the revision that a rollback leaves.
  if (request.purpose === 'rollback')
    return `the rollback to ${revision} continues${request.onCancel === 'leave' ? ' (`on-cancel: leave`)' : '; the post step completes it'}.`
  if (request.onCancel === 'leave') return describeLeft(revision)
  return requestRollback(revision, async () => {
    if (state.deployment === undefined) await observeRollout(rollout, dependencies)
    if (state.deployment === undefined) return describeUnlisted(revision)
    saveRollbackRequested(dependencies.state)
    await rollBack(state.deployment.arn, state.deployment.pauses[0]?.hookId, dependencies)
    return `requested the rollback of ${revision} to ${nameRevision(state.before.taskDefinition)}.`
  })
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
