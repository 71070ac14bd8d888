import { DeployError } from '../../../../domain/errors.js'
import type { DeploymentRecord } from '../../../../domain/rollout/rollout-record.js'
import { isForward } from '../../domain/left-behind/running-rollout.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { concludeDeployment } from '../rolling/conclude-deployment.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { observeRollout } from './observe-rollout.js'
import { forgetUnusedNote } from '../configuration/remember-configuration.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import type { FoundShift } from './shift-state.js'
import { endUnreadable, endWithTruth, recordOf, type RevertEnd } from './shift-traffic.js'
import { openRevert } from './start-shift.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { ecsTrafficShift, type EcsTrafficShift } from './ecs-traffic-shift.js'
import type { ShiftRef } from './shift-ref.js'
import { POST_PATIENCE_MILLISECONDS } from '../service/left-deployment.js'

/**
 * Continues where `main` was stopped: reads the state of its rollout, has ECS roll it back if it is still in progress (unless it was to
 * be left, or is a rollback itself, which is completed), waits for the end, and restores the configuration. Throws the `DeployError` of a
 * read that failed.
 */
export async function finishLeftShift(left: FoundShift, dependencies: ShiftDependencies): Promise<DeploymentRecord> {
  const { clock } = dependencies
  const startedAt = markStart(clock)
  const until = clock.now() + POST_PATIENCE_MILLISECONDS
  const { updateSent, rollbackRequested, ...ref } = left
  const target = ecsTrafficShift(dependencies)
  const rollout = await tolerateOutage(() => target.attach(ref), until, dependencies)
  const { record, state } = rollout
  state.updateSent = updateSent
  state.rollbackRequested = rollbackRequested
  if (left.onCancel === 'rollback' && left.purpose !== 'rollback') state.abort = CANCELLED
  record.eventLog.milestone(`${nameRevision(left.taskDefinition)} was being deployed when the step was killed`)
  try {
    await finish({ ref, left, until, target }, rollout, dependencies)
  } catch (error) {
    if (error instanceof DeployError) endUnreadable(rollout, error, clock.now())
    else if (error instanceof Cancelled)
      endCancelled(rollout, 'The job was canceled; not waiting for completion.', clock.now())
    else throw error
  }
  const times = { startedAt: startedAt(), finishedAt: clock.now() }
  return { ...concludeDeployment('deploy', [await recordOf(ref, target)], times), strategy: left.strategy.kind }
}

const CANCELLED = { cause: 'cancelled', reason: 'The job was canceled.' } as const

interface Left {
  readonly ref: ShiftRef
  readonly left: FoundShift
  /** When post must have ended. */
  readonly until: number
  readonly target: EcsTrafficShift
}

/** The report follows from what ECS shows, not from what `main` was about to do. */
async function finish(
  { ref, left, until, target }: Left,
  rollout: TrafficShiftRollout,
  dependencies: ShiftDependencies
): Promise<void> {
  const { state } = rollout
  const { clock } = dependencies
  const revert = await findRevert({ ref, left, until, target }, rollout, dependencies)
  if (revert !== undefined) return endWithTruth({ ref, revert }, target, dependencies)
  if (!left.updateSent && left.joined === undefined) return endUnsent(rollout, 'no update had been sent', dependencies)
  if (!(await wasAccepted(rollout, until, dependencies)))
    return endUnsent(rollout, 'its update did not reach ECS', dependencies)
  const { deployment } = state
  if (left.onCancel === 'leave' && deployment !== undefined && isForward(deployment)) {
    const what = left.purpose === 'rollback' ? `rollback to ${nameRevision(left.taskDefinition)}` : 'rollout'
    const reason = `The job was canceled, and the ${what} continues (\`on-cancel: leave\`): ECS status ${deployment.status}.`
    endCancelled(rollout, reason, clock.now())
    return
  }
  await endWithTruth({ ref }, target, dependencies)
}

/** What served before is being deployed again already; undefined where it is not. */
async function findRevert(
  { left, until, target }: Left,
  rollout: TrafficShiftRollout,
  dependencies: ShiftDependencies
): Promise<RevertEnd | undefined> {
  if (left.revert === undefined) return undefined
  const { state } = rollout
  const back = openRevert(rollout, left.revert.startedAt)
  const isBegun = await wasAccepted(back, until, dependencies)
  // Where its update did not reach ECS, it is still to be begun.
  if (!isBegun && left.onCancel === 'leave') return undefined
  state.abort = left.revert.abort ?? CANCELLED
  state.rollbackRequested = true
  if (!isBegun) return undefined
  await tolerateOutage(() => observeRollout(rollout, dependencies), until, dependencies)
  state.isReverted = true
  const timeoutMilliseconds = until - back.state.startedAt
  const led = { ...back.request, ref: target.take(back), state: back.state, origin: 'started' } as const
  return { abort: state.abort, led: { ...led, timeoutMilliseconds, patienceMilliseconds: 0 } }
}

async function endUnsent(rollout: TrafficShiftRollout, why: string, dependencies: ShiftDependencies): Promise<void> {
  const runs = nameRevision(rollout.state.before.taskDefinition)
  await forgetUnusedNote(rollout, dependencies)
  const reason = `The job was canceled, and ${why}: the service was not changed and runs ${runs}.`
  endCancelled(rollout, reason, dependencies.clock.now())
}

/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000
const LOOK_EVERY_MILLISECONDS = 2_000

/** Whether ECS shows the deployment, or at least its task definition on the service. */
async function wasAccepted(
  rollout: TrafficShiftRollout,
  until: number,
  dependencies: ShiftDependencies
): Promise<boolean> {
  const { state, request } = rollout
  const { clock, services, cancelled } = dependencies
  const isForced = state.before.taskDefinition === request.taskDefinition
  const deadlineAt = clock.now() + ARRIVES_WITHIN_MILLISECONDS
  for (;;) {
    await tolerateOutage(() => observeRollout(rollout, dependencies), until, dependencies)
    if (state.deployment !== undefined) return true
    const service = await tolerateOutage(() => services.find(request.cluster, request.service), until, dependencies)
    if (!isForced && service?.taskDefinition === request.taskDefinition) return true
    if (clock.now() >= deadlineAt) return false
    await unlessCancelled(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled))
  }
}

function endCancelled({ record }: TrafficShiftRollout, reason: string, at: number): void {
  endRecord(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, at)
}
