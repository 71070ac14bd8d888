import { DeployError } from '../../domain/errors.js'
import { concludeRollout, type ReconciledEnd } from '../../domain/rollout/conclude-rollout.js'
import { StartRefused } from '../../domain/rollout/refusal.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { Clock } from '../../ports/clock.js'
import type { DeploymentTarget, Prepared } from '../../ports/deployment-target.js'
import type { HookSender } from '../../ports/hook-sender.js'
import type { Prober } from '../../ports/prober.js'
import { endBefore, endByError, endByRefusals } from './early-ending.js'
import { judgeStop, type JudgedPlan } from './judge-stop.js'
import { reconcileRollout } from './reconcile-rollout.js'
import { runEndHooks, runStopHooks, type HookedPlan } from './run-hooks.js'
import { initialState, type RolloutState } from './rollout-state.js'
import type { DeploymentLog } from './deployment-log.js'
import { namesOfSides } from '../../domain/gate/source/names-of-sides.js'
import { inspectSources } from './sources/inspect-sources.js'
import type { OpenSources } from './sources/read-sources.js'
import { Cancelled, unlessCancelled } from './unless-cancelled.js'
import { untilAnswered } from './until-answered.js'

/** The request of one run for a rollout. */
export interface RolloutRequest<Spec> extends JudgedPlan, HookedPlan {
  readonly spec: Spec
  readonly mode: 'deploy' | 'dry-run'
  readonly timeoutMilliseconds: number
}

export interface RolloutDependencies<Spec, Plan, Ref> {
  readonly target: DeploymentTarget<Spec, Plan, Ref>
  readonly eventLog: Pick<DeploymentLog, 'milestone' | 'detail'>
  readonly clock: Clock
  readonly prober: Prober
  /** Those that gates declare; absent where they declare none. */
  readonly sources?: OpenSources | undefined
  /** Absent where the rollout has none. */
  readonly hooks?: HookSender | undefined
  readonly cancelled: AbortSignal
  readonly boundCalls: (until: number | undefined) => void
}

/** How a run ended. `ref`: what was started, for later readers. */
export interface RolledOut<Plan, Ref> {
  readonly ending: Ending
  readonly prepared: Prepared<Plan> | undefined
  readonly ref: Ref | undefined
  /** What was seen of it; undefined where nothing was started. */
  readonly state: RolloutState | undefined
}

/** A runner kills a job five minutes after its cancellation. */
const CANCEL_WITHIN_MILLISECONDS = 240_000
const FINISH_WITHIN_MILLISECONDS = 60_000

/**
 * Brings a revision to all of a workload's traffic on any target: prepare, start, reconcile, finish. Never throws: the error of a call is how it
 * ended.
 */
export async function rollOut<Spec, Plan, Ref>(
  request: RolloutRequest<Spec>,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<RolledOut<Plan, Ref>> {
  const { target, clock, cancelled, eventLog } = dependencies
  const giveUpAt = clock.now() + request.timeoutMilliseconds
  let prepared: Prepared<Plan> | undefined
  let ref: Ref | undefined
  let isStarted = false
  try {
    const preparing = untilAnswered(() => target.prepare(request.spec), giveUpAt, dependencies)
    prepared = await unlessCancelled(cancelled, preparing)
    prepared.warnings.forEach(warning => eventLog.detail(warning, 'warning'))
    const refusal = await inspectBefore(request, prepared, dependencies)
    if (refusal !== undefined) return { ending: refusal, prepared, ref, state: undefined }
    const untouched = endBefore(request, prepared)
    if (untouched !== undefined) return { ending: untouched, prepared, ref, state: undefined }
    const { plan } = prepared
    // When the job is canceled, the rollout that it started is rolled back.
    ref = await untilAnswered(() => target.start(plan, begun => (ref = begun)), giveUpAt, dependencies)
    isStarted = true
    return { ...(await reconcile({ request, prepared, ref }, dependencies)), prepared, ref }
  } catch (error) {
    if (error instanceof StartRefused)
      return { ending: endByRefusals([error.refusal]), prepared, ref: undefined, state: undefined }
    if (error instanceof Cancelled)
      return { ...(await endCancelled({ request, prepared, ref }, dependencies)), prepared, ref }
    if (!(error instanceof DeployError)) throw error
    return { ending: endByError(error, isStarted), prepared, ref, state: undefined }
  }
}

/** Reads the sources of the gates once before anything is changed: how the run ends where one refuses. */
async function inspectBefore<Spec, Plan, Ref>(
  { gates, mode }: RolloutRequest<Spec>,
  { stable, refusals }: Prepared<Plan>,
  { target, sources: opened, eventLog, clock, cancelled }: RolloutDependencies<Spec, Plan, Ref>
): Promise<Ending | undefined> {
  if (opened === undefined || stable === undefined || refusals.length > 0) return undefined
  const live = target.namesOfLive?.(stable) ?? namesOfSides({ canary: stable, stable: undefined }).canary
  const inspected = await unlessCancelled(cancelled, inspectSources(gates, { opened, live, clock }))
  if (mode === 'dry-run') inspected.lines.forEach(line => eventLog.detail(line))
  inspected.warnings.forEach(warning => eventLog.detail(warning, 'warning'))
  const [refusal] = inspected.refusals
  return refusal && endByError(refusal, false)
}

/** A target that ends its start when the job is canceled may have begun the rollout. */
async function endCancelled<Spec, Plan, Ref>(
  {
    request,
    prepared,
    ref
  }: { readonly request: RolloutRequest<Spec> } & Pick<RolledOut<Plan, Ref>, 'prepared' | 'ref'>,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<Reconciled> {
  if (ref === undefined || prepared === undefined)
    return { ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: CANCELLED }, state: undefined }
  try {
    return await goBack({ request, prepared, ref }, initialState(dependencies.clock.now()), dependencies)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { ending: endByError(error, true), state: undefined }
  }
}

type Reconciled = Pick<RolledOut<unknown, unknown>, 'ending' | 'state'>

const CANCELLED = 'The job was canceled before the rollout started.'

/** A rollout that was begun. */
export interface Started<Spec, Plan, Ref> {
  readonly request: RolloutRequest<Spec>
  readonly prepared: Prepared<Plan>
  readonly ref: Ref
}

/** Leads what was started to its end; when the job is canceled, back. */
async function reconcile<Spec, Plan, Ref>(
  started: Started<Spec, Plan, Ref>,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<Reconciled> {
  const { request } = started
  const state = initialState(dependencies.clock.now())
  if (request.purpose === 'abort') state.abort = { cause: 'aborted', reason: 'The rollback was requested.' }
  try {
    const end = await reconcileOnce(started, state, dependencies)
    return { ending: await settle(started, { state, end }, dependencies), state }
  } catch (error) {
    if (!(error instanceof Cancelled)) {
      if (!(error instanceof DeployError)) throw error
      return { ending: endByError(error, true), state }
    }
    return goBack(started, state, dependencies)
  }
}

/** `post`: rolls a rollout back that an earlier process had begun. The ending is the state that it finds. Throws no `DeployError`. */
export async function rollBackLeft<Spec, Plan, Ref>(
  { ref, prepared, request }: Started<Spec, Plan, Ref>,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<Pick<RolledOut<Plan, Ref>, 'ending' | 'state'>> {
  return endCancelled({ request, prepared, ref }, dependencies)
}

/** Rolls back the rollout of a cancelled job. A rollout that is itself a rollback is completed instead. */
async function goBack<Spec, Plan, Ref>(
  started: Started<Spec, Plan, Ref>,
  { weights, steps, metrics, sources, sendingHook }: RolloutState,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<Reconciled> {
  const { request } = started
  const isWayBack = request.purpose === 'rollback'
  const abort = isWayBack ? undefined : ({ cause: 'cancelled', reason: 'The job was canceled.' } as const)
  const back = { ...initialState(dependencies.clock.now()), weights, steps, metrics, sources, sendingHook, abort }
  const bounded = {
    ...started,
    request: {
      ...request,
      ...{ timeoutMilliseconds: CANCEL_WITHIN_MILLISECONDS, purpose: isWayBack ? 'promote' : request.purpose },
      // Those of its end are sent by what settles it.
      hooks: []
    }
  } as const
  const never = { ...dependencies, cancelled: new AbortController().signal }
  const end = await reconcileOnce(bounded, back, never)
  return { ending: await settle(started, { state: back, end }, never), state: back }
}

function reconcileOnce<Spec, Plan, Ref>(
  { request, prepared, ref }: Started<Spec, Plan, Ref>,
  state: RolloutState,
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<ReconciledEnd> {
  const { target, eventLog } = dependencies
  const { purpose, timeoutMilliseconds, gates } = request
  const read = { ...dependencies, evidence: target.evidence(ref) }
  const judged = { plan: request, state, eventLog, beforeTraffic: BEFORE_TRAFFIC }
  return reconcileRollout(
    { ref, state, purpose, timeoutMilliseconds, gates, origin: prepared.joins ? 'joined' : 'started' },
    {
      ...dependencies,
      judge: async observed => {
        const abort = await runStopHooks(request, { state, observed }, dependencies)
        return abort === undefined ? judgeStop(judged, observed, read) : { kind: 'abort', abort }
      }
    }
  )
}

const BEFORE_TRAFFIC = 'The canary is running without traffic; stable is serving 100% of traffic.'

/** Puts back what was changed, or leaves the rollout to a person. */
async function settle<Spec, Plan, Ref>(
  { ref, prepared, request }: Started<Spec, Plan, Ref>,
  { state, end }: { readonly state: RolloutState; readonly end: ReconciledEnd },
  dependencies: RolloutDependencies<Spec, Plan, Ref>
): Promise<Ending> {
  const { target, eventLog, clock } = dependencies
  const until = clock.now() + FINISH_WITHIN_MILLISECONDS
  try {
    await untilAnswered(() => (end.kind === 'paused' ? target.pause(ref) : target.finish(ref)), until, dependencies)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    eventLog.detail(joinSentences(error.message, 'The next deployment cleans up.'), 'warning')
  }
  const { observed } = state
  const ending = concludeRollout(end, {
    platformName: target.platformName,
    to: prepared.canary.label,
    from: observed?.stable?.label ?? prepared.stable?.label ?? 'no revision',
    canaryPercent: observed?.canaryPercent,
    reachedPercent: state.weights.findLast(({ canaryPercent }) => canaryPercent > 0)?.canaryPercent,
    abort: state.abort,
    platformCause: observed?.cause,
    isVisible: observed !== undefined && observed.phase !== 'absent',
    endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
    failures: undefined
  })
  await runEndHooks(request, { end, ending, state }, dependencies)
  return ending
}
