import { StartRefused } from '../../../../domain/rollout/refusal.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import type { WaitLimits } from '../../domain/left-behind/blocking-deployment.js'
import { longestWaitMilliseconds } from '../../../../domain/rollout/plan/on-running.js'
import { awaitRunning } from '../left-behind/awaited-ends.js'
import { clearBlockingRollouts } from '../left-behind/clear-blocking-rollouts.js'
import type { RolledBackFirst } from '../left-behind/roll-back-running.js'
import { foreseeWait, waitForEnds, type AwaitedEnd } from '../left-behind/wait-for-ends.js'
import { prepareShift, type PreparedShift } from './prepare-shift.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

/** A shift whose service is free for it, and what was rolled back for that. */
export interface ReadyShift {
  readonly shift: PreparedShift
  readonly rolledBackFirst: RolledBackFirst | undefined
}

/**
 * Waits for the end of another deployment, or rolls it back, and restores what an interrupted run left. The service is read again after
 * each. Throws `StartRefused`, and `Cancelled` as soon as the job is canceled.
 */
export async function makeReady(
  prepared: PreparedShift,
  startedAt: number,
  dependencies: ShiftDependencies
): Promise<ReadyShift> {
  const { cancelled } = dependencies
  const again = async ({ request, prepared: { eventLog } }: PreparedShift) => {
    const next = await unlessCancelled(cancelled, prepareShift(request, dependencies, { eventLogOf: () => eventLog }))
    refuseStart(next.prepared.refusal)
    return next
  }
  let shift = prepared
  const limits = waitLimits(shift, startedAt)
  let awaited = findAwaited(shift, dependencies)
  while (awaited.length > 0) {
    refuseStart((await waitForEnds(awaited, limits, dependencies)).get(shift.prepared.eventLog))
    dependencies.boundCalls(undefined)
    shift = await again(shift)
    awaited = findAwaited(shift, dependencies)
  }
  if (isFree(shift)) return { shift, rolledBackFirst: undefined }
  const rolledBackFirst = await unlessCancelled(cancelled, clear(shift, startedAt, dependencies))
  return { shift: await again(shift), rolledBackFirst }
}

/** Why a wait for another deployment would be useless: determined before it begins. */
export function foreseeRefusal(
  shift: PreparedShift,
  startedAt: number,
  dependencies: ShiftDependencies
): Ending | undefined {
  const awaited = findAwaited(shift, dependencies)
  const refused = foreseeWait(awaited, waitLimits(shift, startedAt), dependencies.clock.now())
  return refused.get(shift.prepared.eventLog)
}

function refuseStart(refusal: Ending | undefined): void {
  if (refusal !== undefined) throw new StartRefused({ code: refusal.reasonCode, reason: refusal.reason })
}

/** The deployment of another revision that is in progress, where its end is waited for. */
function findAwaited(
  { request: { onRunning, purpose }, current, prepared: { request, eventLog } }: PreparedShift,
  dependencies: ShiftDependencies
): readonly AwaitedEnd[] {
  if (current.kind !== 'foreign' || onRunning !== 'wait' || purpose !== 'deploy') return []
  return [awaitRunning(current.running, { ...request, eventLog }, dependencies)]
}

function waitLimits({ request: { time }, timeoutMilliseconds }: PreparedShift, since: number): WaitLimits {
  return { since, until: since + longestWaitMilliseconds(timeoutMilliseconds, time.timeoutFrom) }
}

/** Also where a rollout in progress is joined. */
function isFree({ current, left }: PreparedShift): boolean {
  return current.kind === 'ours' || (current.kind === 'nothing' && left.kind === 'nothing')
}

function clear(
  { prepared: { eventLog, request }, current, request: { purpose } }: PreparedShift,
  startedAt: number,
  dependencies: ShiftDependencies
): Promise<RolledBackFirst | undefined> {
  const { cluster, service } = request
  const running = current.kind === 'foreign' ? current.running : undefined
  return clearBlockingRollouts({ cluster, service, running, eventLog, startedAt, purpose }, dependencies)
}
