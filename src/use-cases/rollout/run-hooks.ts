import { DeployError } from '../../domain/errors.js'
import type { Abort } from '../../domain/rollout/judgment.js'
import type { Purpose } from '../../domain/rollout/move-limits.js'
import type { Observation } from '../../domain/rollout/observation.js'
import type { ReconciledEnd } from '../../domain/rollout/conclude-rollout.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import { describeHook, hooksAtShare, type StepHook } from '../../domain/step-hook/step-hook.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { HookSender } from '../../ports/hook-sender.js'
import type { DeploymentLog } from './deployment-log.js'
import type { RolloutState } from './rollout-state.js'

/** The hooks of a rollout. */
export interface HookedPlan {
  readonly hooks?: readonly StepHook[]
  readonly purpose: Purpose
}

export interface HookDependencies {
  readonly hooks?: HookSender | undefined
  readonly eventLog: Pick<DeploymentLog, 'detail'>
  readonly cancelled: AbortSignal
}

type HookState = Pick<RolloutState, 'abort' | 'hookedStops' | 'sendingHook'>

/**
 * Sends the hooks of the stop that the rollout is at, once for each stop: a run that resumes a rollout sends those of its stop again. Returns
 * why the rollout must not continue, where a hook failed. A rollback sends none before its end, and a canceled job no further one.
 */
export async function runStopHooks(
  { hooks = [], purpose }: HookedPlan,
  { state, observed }: { readonly state: HookState; readonly observed: Observation },
  dependencies: HookDependencies
): Promise<Abort | undefined> {
  const { stop, canaryPercent, drift } = observed
  if (stop === undefined || canaryPercent === undefined || drift !== undefined || state.abort !== undefined)
    return undefined
  if (purpose === 'rollback' || purpose === 'abort' || state.hookedStops.has(stop.id)) return undefined
  for (const hook of hooksAtShare(hooks, canaryPercent)) {
    if (dependencies.cancelled.aborted) return undefined
    const sending = send(hook, dependencies)
    state.sendingHook = sending
    const failure = await sending
    if (failure !== undefined && hook.onFailure === 'roll-back' && purpose !== 'promote')
      return { cause: 'hook', reason: `${describeHook(hook)} failed.` }
  }
  state.hookedStops.add(stop.id)
  return undefined
}

interface RolloutEnded {
  readonly end: ReconciledEnd
  readonly ending: Ending
  readonly state: Pick<RolloutState, 'observed' | 'sendingHook'>
}

/**
 * Sends the hooks of a rollout that ended: `succeeded`, or `rolled-back` once stable has all traffic again. A hook that a canceled job had begun
 * to send ends first: one that turns a flag on must not arrive after the one that turns it off. Never throws a `DeployError`.
 */
export async function runEndHooks(
  { hooks = [], purpose }: HookedPlan,
  { end, ending: { verdict }, state: { observed, sendingHook } }: RolloutEnded,
  dependencies: HookDependencies
): Promise<void> {
  const isWayBack = purpose === 'rollback'
  const isReverted = end.kind === 'reverted' && end.end.kind === 'succeeded'
  const isBack = isWayBack ? verdict === 'succeeded' : isReverted || observed?.phase === 'rolled-back'
  const moment = isBack ? 'rolled-back' : verdict === 'succeeded' ? 'succeeded' : undefined
  const due = hooks.filter(({ at }) => at === moment)
  if (due.length > 0) await sendingHook
  for (const hook of due) await send(hook, dependencies)
}

/** Why it failed; undefined where it did not. */
async function send(
  hook: StepHook,
  { hooks, eventLog }: Pick<HookDependencies, 'hooks' | 'eventLog'>
): Promise<DeployError | undefined> {
  if (hooks === undefined) throw new TypeError('The hooks of the rollout cannot be sent here.')
  try {
    eventLog.detail(`${describeHook(hook)} returned HTTP ${await hooks.send(hook)}`)
    return undefined
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    eventLog.detail(joinSentences(`${describeHook(hook)} failed.`, error.message), 'warning')
    return error
  }
}
