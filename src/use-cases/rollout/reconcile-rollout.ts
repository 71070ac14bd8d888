import { DeployError } from '../../domain/errors.js'
import { lookIntervalMilliseconds } from '../../domain/gate/look-interval.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { isPassing, STILL_HOLDS_MILLISECONDS } from '../../domain/rollout/tolerates-until.js'
import type { ReconciledEnd } from '../../domain/rollout/conclude-rollout.js'
import type { Abort, Judgment } from '../../domain/rollout/judgment.js'
import { limitsOf, type MoveLimits, type Purpose } from '../../domain/rollout/move-limits.js'
import { findTimeout, nextMove } from '../../domain/rollout/next-move.js'
import { isOpen, type Observation } from '../../domain/rollout/observation.js'
import { pollIntervalMilliseconds } from '../../domain/rollout/poll-interval.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { Clock } from '../../ports/clock.js'
import type { RolloutTarget } from '../../ports/deployment-target.js'
import { carryOut } from './carry-out.js'
import { noteShare, initialState, type RolloutState } from './rollout-state.js'
import type { DeploymentLog } from './deployment-log.js'
import { logNeverCounted } from './sources/read-sources.js'
import { unlessCancelled } from './unless-cancelled.js'

const AFTER_AN_EFFECT_MILLISECONDS = 1_000
const UNREAD_INTERVAL_MILLISECONDS = 5_000

/** One rollout, and what is wanted of it. */
export interface ReconciledRollout<Ref> {
  readonly ref: Ref
  /** `joined`: another run began it. */
  readonly origin: 'started' | 'joined'
  readonly state: RolloutState
  readonly purpose: Purpose
  readonly timeoutMilliseconds: number
  readonly patienceMilliseconds?: number
  /** Why the rollout is left as it is where it must not continue: one sentence. Undefined: it is rolled back. */
  readonly leave?: string | undefined
  /** By which it is known when a stop is looked at next. */
  readonly gates: Pick<GatePlan, 'gates' | 'metricDelaySeconds' | 'sources'>
}

export interface ReconcileDependencies<Ref> {
  readonly target: RolloutTarget<Ref>
  /** Decides what to do at the stop that the rollout is at; undefined where it is at none, or is no longer judged. */
  readonly judge: (observed: Observation) => Promise<Judgment | undefined>
  readonly eventLog: Pick<DeploymentLog, 'milestone' | 'detail'>
  readonly clock: Clock
  readonly cancelled: AbortSignal
  /** No call of the target is retried beyond this time (epoch milliseconds). */
  readonly boundCalls: (until: number) => void
}

/**
 * Reconciles a rollout until it ends: observe, log, judge, decide, ONE effect, and everything is read again before the next. Throws `Cancelled` as
 * soon as the job is canceled.
 */
export async function reconcileRollout<Ref>(
  rollout: ReconciledRollout<Ref>,
  dependencies: ReconcileDependencies<Ref>
): Promise<ReconciledEnd> {
  const { state, leave } = rollout
  const { clock, cancelled, target, boundCalls } = dependencies
  const { platformName } = target
  const limits = limitsOf(rollout, state.startedAt)
  const sleep = (milliseconds: number) => unlessCancelled(cancelled, clock.sleep(milliseconds, cancelled))
  for (;;) {
    boundCalls(toleratesUntil(state, limits))
    const seen = await unlessCancelled(cancelled, lookAt(rollout, limits, dependencies))
    if (seen !== undefined) {
      const { observed, now } = seen
      const move = nextMove(observed, { ...state, platformName, leave }, { limits, now })
      if (move.kind === 'end') {
        logNeverCounted(rollout.gates, state, dependencies.eventLog)
        return move.end
      }
      if (clock.now() > limits.giveUpAt)
        return { kind: 'unknown', reason: `${platformName} did not finish before the timeout.` }
      if (move.kind === 'pause') return { ...move, kind: 'paused', canaryPercent: observed.canaryPercent }
      if (move.kind === 'revert')
        return isWayBack(rollout) ? { kind: 'succeeded' } : revert(rollout, move.abort, dependencies)
      const acted = await unlessCancelled(cancelled, carryOut(rollout, move, dependencies))
      await sleep(acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now()))
    } else if (clock.now() > toleratesUntil(state, limits)) return endUnread(state)
    else await sleep(UNREAD_INTERVAL_MILLISECONDS)
  }
}

/** What a turn saw, and the one time (epoch milliseconds) by which it is decided whether the timeout expired, and why. */
interface Seen {
  readonly observed: Observation
  readonly now: number
}

/**
 * All that one turn sees and judges. Undefined when the platform did not answer: the deadline decides how long that is tolerated. Where the
 * platform shows the rollout and something else is not to be read, that is enough to judge it, to end it, and to roll it back. Only a way
 * back continues without it.
 */
async function lookAt<Ref>(
  rollout: ReconciledRollout<Ref>,
  limits: MoveLimits,
  { target, judge, eventLog, clock }: ReconcileDependencies<Ref>
): Promise<Seen | undefined> {
  const { ref, state, origin } = rollout
  // A call may be retried for long before it is given up.
  const at = clock.now()
  let observed: Observation | undefined
  try {
    observed = await target.observe(ref)
    state.observed = observed
    noteShare(state, observed, origin)
    logProgress(state, observed, eventLog)
    const { trouble, unread = observed.unread } = await follow(rollout, observed, target)
    const says = await judge(observed)
    if (says?.kind === 'abort' && (unread === undefined || says.abort.cause !== 'inconclusive'))
      state.abort ??= says.abort
    state.abort ??= trouble
    if (unread !== undefined && !isWayBack(rollout)) throw unread
    const stopId = observed.stop?.id
    state.judgment = says === undefined || stopId === undefined ? undefined : { stopId, says }
    const now = clock.now()
    state.abort ??= await explainTimeout(ref, { observed, limits, now }, target)
    noteUnread(state, unread && { error: unread, since: at }, eventLog)
    return { observed, now }
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    noteUnread(state, { error, since: at }, eventLog)
    const now = clock.now()
    const mustEnd = state.abort !== undefined || now >= limits.deadlineAt
    return observed !== undefined && (mustEnd || !isOpen(observed)) ? { observed, now } : undefined
  }
}

/** An outage is logged when it begins. */
function noteUnread(
  state: RolloutState,
  unread: RolloutState['unreadable'],
  eventLog: Pick<DeploymentLog, 'detail'>
): void {
  if (unread !== undefined && state.unreadable === undefined) eventLog.detail(unread.error.message, 'warning')
  state.unreadable = unread && { ...unread, since: state.unreadable?.since ?? unread.since }
}

/** What the target sees wrong; `unread`: why it cannot be read for a while, or of a way back at all. */
async function follow<Ref>(
  rollout: Pick<ReconciledRollout<Ref>, 'ref' | 'purpose'>,
  observed: Observation,
  target: RolloutTarget<Ref>
): Promise<{ readonly trouble?: Abort | undefined; readonly unread?: DeployError }> {
  try {
    return { trouble: await target.follow(rollout.ref, observed) }
  } catch (error) {
    if (!(error instanceof DeployError) || !(isPassing(error) || isWayBack(rollout))) throw error
    return { unread: error }
  }
}

/** The timeout expired, and the target has more details. */
async function explainTimeout<Ref>(
  ref: Ref,
  { observed, limits, now }: { readonly observed: Observation; readonly limits: MoveLimits; readonly now: number },
  target: RolloutTarget<Ref>
): Promise<Abort | undefined> {
  if (target.explainTimeout === undefined || !isOpen(observed)) return undefined
  return findTimeout(observed, limits, now)?.cause === 'timed-out' ? target.explainTimeout(ref) : undefined
}

/** State and share of the traffic, when they change. */
function logProgress(state: RolloutState, observed: Observation, eventLog: Pick<DeploymentLog, 'detail'>): void {
  const { phase, stage, stop, canaryPercent, running } = observed
  if (phase === 'absent' || (observed.state === undefined && (phase === 'superseded' || running !== undefined))) return
  const where = [observed.state ?? phase, stage, stop === undefined ? undefined : 'paused'].filter(
    part => part !== undefined
  )
  const progress = `${where.join(', ')}: ${running ?? `${canaryPercent ?? '?'}% of traffic on the canary`}`
  if (progress !== state.loggedProgress) eventLog.detail(progress)
  state.loggedProgress = progress
}

/**
 * How long failed reads are tolerated. A rollback gets more time. A rollout that was readable until just before the deadline gets a short
 * extension.
 */
function toleratesUntil({ abort, unreadable }: RolloutState, { deadlineAt, giveUpAt }: MoveLimits): number {
  if (abort !== undefined) return giveUpAt
  const since = unreadable?.since ?? Number.NEGATIVE_INFINITY
  return Math.min(Math.max(deadlineAt, since + STILL_HOLDS_MILLISECONDS), giveUpAt)
}

function endUnread({ unreadable }: RolloutState): ReconciledEnd {
  const error = unreadable?.error
  const reason = joinSentences('The rollout timed out while its state could not be read.', error?.message)
  return { kind: 'unknown', reason, ...(error === undefined ? {} : { code: error.code }) }
}

/** What a rollback replaced is not deployed again. */
function isWayBack({ purpose }: { readonly purpose: Purpose }): boolean {
  return purpose === 'rollback' || purpose === 'promote'
}

/** The revision to roll back is running, unless an answer was lost: then it is unknown. */
function endUnreverted(abort: Abort, { code, message }: DeployError): ReconciledEnd {
  const reason = joinSentences(abort.reason, message)
  return code === 'outcome-unknown' ? { kind: 'unknown', reason, code } : { kind: 'rollback-too-late', reason }
}

function intervalFor<Ref>({ state, gates }: ReconciledRollout<Ref>, { stop }: Observation, now: number): number {
  return stop === undefined ? pollIntervalMilliseconds(now - state.startedAt) : lookIntervalMilliseconds(gates, now)
}

/** The rollback lost the race: the rollout is complete, so going back is a rollout of its own. */
async function revert<Ref>(
  rollout: ReconciledRollout<Ref>,
  abort: Abort,
  dependencies: ReconcileDependencies<Ref>
): Promise<ReconciledEnd> {
  const { target, eventLog, clock } = dependencies
  const before = rollout.state.observed?.stable?.label ?? 'the previous revision'
  eventLog.milestone(`the deployment completed before the rollback: deploying ${before} again`, 'bad')
  const startedAt = clock.now()
  let ref: Ref
  try {
    ref = await target.revert(rollout.ref)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return endUnreverted(abort, error)
  }
  const goOn = { kind: 'continue', reason: 'a rollback is not judged by gates' } as const
  const end = await reconcileRollout(
    { ...rollout, ref, origin: 'started', state: initialState(startedAt), purpose: 'promote' },
    { ...dependencies, judge: ({ stop }) => Promise.resolve(stop && goOn) }
  )
  return { kind: 'reverted', end, abort }
}
