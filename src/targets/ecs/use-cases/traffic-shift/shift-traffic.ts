import { DeployError } from '../../../../domain/errors.js'
import { concludeRollout, type ReconciledEnd } from '../../../../domain/rollout/conclude-rollout.js'
import type { Abort } from '../../../../domain/rollout/judgment.js'
import { StartRefused } from '../../../../domain/rollout/refusal.js'
import type { DeploymentRecord, RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { judgeStop } from '../../../../use-cases/rollout/judge-stop.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import {
  reconcileRollout,
  type ReconcileDependencies,
  type ReconciledRollout
} from '../../../../use-cases/rollout/reconcile-rollout.js'
import { inspectSources } from '../../../../use-cases/rollout/sources/inspect-sources.js'
import { openJudging } from '../../../../use-cases/rollout/sources/open-sources.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { summariseTaskFailures } from '../../domain/service/judge-task-failures.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { mayRollInstead, type ShiftAttempt } from '../../domain/left-behind/shift-attempt.js'
import type { ReasonCode } from '../../../../domain/rollout/verdict.js'
import { reportRollback } from '../left-behind/report-rollback.js'
import { concludeDeployment, recordOfCancelled, recordOfPrepared } from '../rolling/conclude-deployment.js'
import { identifySuccessor } from '../service/identify-successor.js'
import { readNamesOfLive } from '../evidence/sides-of-queries.js'
import { cancelShift } from './cancel-shift.js'
import { recordOfShift } from './conclude-shift.js'
import { ecsTrafficShift, type EcsTrafficShift } from './ecs-traffic-shift.js'
import type { ShiftRequest } from './traffic-shift-request.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import type { ShiftRef } from './shift-ref.js'
import { saveShift, saveShiftEnd } from './shift-state.js'

/**
 * Brings a revision to all of a service's traffic by an ECS-traffic-shift deployment, judged at each pause. Throws only before the
 * service was changed.
 */
export async function shiftTraffic(request: ShiftRequest, dependencies: ShiftDependencies): Promise<DeploymentRecord> {
  return (await playShift(request, dependencies)).record
}

/** The same; a rollback that could not start is refused where a rolling update may be possible. Throws as `shiftTraffic`. */
export async function attemptShift(
  request: ShiftRequest,
  dependencies: ShiftDependencies
): Promise<ShiftAttempt<DeploymentRecord>> {
  const isRefusal = (code: ReasonCode) => request.purpose === 'rollback' && mayRollInstead({ code })
  try {
    const { record, isUntouched } = await playShift(request, dependencies)
    const { verdict, reasonCode, reason } = record.ending
    const isRefused = isUntouched && verdict === 'failed' && isRefusal(reasonCode)
    return isRefused ? { kind: 'refused', reason } : { kind: 'ended', record }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    // Nothing was deployed yet, and a rolling update reads less.
    const isUnread = request.purpose === 'rollback' && isPassing(error)
    if (!isUnread && !isRefusal(error.code)) throw error
    return { kind: 'refused', reason: error.message }
  }
}

/** Reads the sources of the gates once before anything is changed. Throws the `DeployError` of one that refuses. */
async function inspectBefore(
  plan: PreparedShift,
  request: ShiftRequest,
  dependencies: ShiftDependencies
): Promise<void> {
  const { mode } = request
  const { gates } = request.plan
  const { sources: opened, log, clock, cancelled } = dependencies
  if (opened === undefined || plan.prepared.before === undefined) return
  const live = await unlessCancelled(cancelled, readNamesOfLive(plan, request, dependencies))
  const inspected = await unlessCancelled(cancelled, inspectSources(gates, { opened, live, clock }))
  if (mode === 'dry-run')
    await log.group('Sources', () => {
      inspected.lines.forEach(line => log.line(line))
      return Promise.resolve()
    })
  for (const warning of inspected.warnings) log.warning('Preflight', warning)
  const [refusal] = inspected.refusals
  if (refusal !== undefined) throw refusal
}

interface PlayedShift {
  readonly record: DeploymentRecord
  /** Nothing of it is in ECS. */
  readonly isUntouched: boolean
}

async function playShift(request: ShiftRequest, connected: ShiftDependencies): Promise<PlayedShift> {
  const { clock, log, cancelled } = connected
  const startedAt = markStart(clock)
  const judged = { gates: request.plan.gates, purpose: request.purpose }
  const dependencies = { ...connected, sources: await openJudging(judged, connected.connectSources) }
  const target = ecsTrafficShift(dependencies)
  const conclude = (service: RolloutRecord) => ({
    ...concludeDeployment(request.mode, [service], { startedAt: startedAt(), finishedAt: clock.now() }),
    strategy: request.plan.strategy.kind
  })
  const { plan, warnings, refusals } = await log.group('Prepare', () =>
    unlessCancelled(cancelled, target.prepare(request))
  )
  const { prepared } = plan
  for (const message of warnings) log.warning('Preflight', message)
  if (refusals.length === 0) await inspectBefore(plan, request, dependencies)
  const untouched = (service: RolloutRecord) => ({ record: conclude(service), isUntouched: true })
  if (refusals.length > 0 || request.mode === 'dry-run')
    return untouched(recordOfPrepared(prepared, { all: [prepared], at: clock.now() }))
  try {
    const { outcome, rolledBackFirst, isUntouched } = await rollOutShift(target, plan, dependencies)
    const purpose = request.purpose === 'rollback' ? 'rollback' : 'deploy'
    return {
      record: conclude(reportRollback(outcome, rolledBackFirst, { purpose, startedAt: startedAt() })),
      isUntouched
    }
  } catch (error) {
    if (error instanceof Cancelled) return untouched(recordOfCancelled(prepared, clock.now()))
    if (!(error instanceof StartRefused)) throw error
    const { code: reasonCode, reason } = error.refusal
    const refused = { ...prepared, refusal: { verdict: 'failed', reasonCode, reason } as const }
    return untouched(recordOfPrepared(refused, { all: [refused], at: clock.now() }))
  }
}

/** Starts (or joins) the rollout and reconciles it until its end, whatever comes. Throws only before it was begun. */
async function rollOutShift(
  target: EcsTrafficShift,
  plan: PreparedShift,
  dependencies: ShiftDependencies
): Promise<
  { readonly outcome: RolloutRecord } & Pick<TrafficShiftRollout, 'rolledBackFirst'> & Pick<PlayedShift, 'isUntouched'>
> {
  const { clock, state } = dependencies
  let ref: ShiftRef | undefined
  const begun = (found: ShiftRef) => {
    ref = found
    saveShift(state, found)
  }
  try {
    await endWithTruth({ ref: await target.start(plan, begun) }, target, dependencies)
    saveShiftEnd(state)
  } catch (error) {
    if (ref === undefined) throw error
    const rollout = await target.attach(ref)
    if (error instanceof Cancelled) await cancelShift(rollout, dependencies)
    else if (error instanceof DeployError) {
      endUnreadable(rollout, error, clock.now())
      saveShiftEnd(state)
    } else throw error
  }
  if (ref === undefined) throw new TypeError('The rollout ended without being started.')
  const rollout = await target.attach(ref)
  const { rolledBackFirst } = rollout
  return { outcome: await recordOf(ref, target), rolledBackFirst, isUntouched: isUnstarted(rollout) }
}

/** The record of a rollout that has ended. */
export async function recordOf(ref: ShiftRef, target: EcsTrafficShift): Promise<RolloutRecord> {
  const record = recordOfShift(await target.attach(ref))
  return { ...record, ...target.explain(ref, record.ending) }
}

/** A deployment of the previous revision that `main` had begun, and why. */
export interface RevertEnd {
  readonly led: ReconciledRollout<ShiftRef>
  readonly abort: Abort
}

/** Reconciles the rollout (or its rollback), restores the configuration once nothing depends on it, and reports how it ended. */
export async function endWithTruth(
  { ref, revert }: { readonly ref: ShiftRef; readonly revert?: RevertEnd | undefined },
  target: EcsTrafficShift,
  dependencies: ShiftDependencies
): Promise<void> {
  const rollout = await target.attach(ref)
  const { request, state, tasks, record } = rollout
  const { clock } = dependencies
  const sources = { ...dependencies, evidence: target.evidence(ref) }
  const judged = { plan: request, state, eventLog: record.eventLog, beforeTraffic: describeTestTraffic(state.before) }
  const lead = (judge: ReconcileDependencies<ShiftRef>['judge'], led: ReconciledRollout<ShiftRef>) =>
    reconcileRollout(led, { ...dependencies, target, eventLog: record.eventLog, judge })
  const end: ReconciledEnd =
    revert === undefined
      ? await lead(observed => judgeStop(judged, observed, sources), {
          ...request,
          ...{ ref, state, origin: state.updateSent ? 'started' : 'joined' }
        })
      : { kind: 'reverted', abort: revert.abort, end: await lead(() => Promise.resolve(undefined), revert.led) }
  const last = state.steps.at(-1)
  if (last !== undefined) last.finishedAt ??= clock.now()
  const successor = state.observed?.successor?.revision
  if (end.kind === 'superseded' && successor !== undefined)
    record.successor = await identifySuccessor(successor, dependencies.taskDefinitions)
  await (end.kind === 'paused' ? target.pause(ref) : unlessCancelled(dependencies.cancelled, target.finish(ref)))
  const failures = summariseTaskFailures(tasks.failures.tasks)
  const ending = concludeRollout(end, {
    platformName: target.platformName,
    to: nameRevision(request.taskDefinition),
    from: nameRevision(state.before.taskDefinition),
    canaryPercent: state.observed?.canaryPercent,
    reachedPercent: state.weights.findLast(({ canaryPercent }) => canaryPercent > 0)?.canaryPercent,
    abort: state.abort,
    platformCause: state.observed?.cause,
    isVisible: state.deployment !== undefined,
    endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
    failures: failures && capitalize(failures)
  })
  if (end.kind === 'paused') dependencies.log.warning('The rollout is paused', ending.reason)
  endRecord(record, ending, clock.now())
}

function describeTestTraffic({ loadBalancers }: TrafficShiftRollout['state']['before']): string {
  return loadBalancers.some(({ testRule }) => testRule !== undefined)
    ? 'The canary receives test traffic; stable is serving 100% of production traffic.'
    : 'The canary is running without traffic (the service has no test listener rule); stable is serving 100% of traffic.'
}

/** Nothing was sent, or ECS refused it. */
function isUnstarted({ state }: TrafficShiftRollout): boolean {
  return state.deployment === undefined && !state.updateSent
}

/** Ends the event log of a rollout whose truth could not be read or changed: reports what ECS will do. */
export function endUnreadable(rollout: TrafficShiftRollout, error: DeployError, at: number): void {
  const { state, record, request } = rollout
  const left = isUnstarted(rollout) ? '' : describeSwitch(state.observed?.stop?.expiresAt, request.service)
  endRecord(
    record,
    { verdict: left === '' ? 'failed' : 'unknown', reasonCode: error.code, reason: joinSentences(error.message, left) },
    at
  )
}

function describeSwitch(expiresAt: number | undefined, service: string): string {
  const look = `Deployment status is unknown. Check service ${service} in the console.`
  return expiresAt === undefined
    ? look
    : `The rollout is paused. ECS rolls it back automatically at ${new Date(expiresAt).toISOString()}.`
}
