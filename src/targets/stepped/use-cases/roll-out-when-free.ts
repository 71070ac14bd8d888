import type { OnRunning } from '../../../domain/rollout/plan/on-running.js'
import type { Clock } from '../../../ports/clock.js'
import type { HookSender } from '../../../ports/hook-sender.js'
import type { Prober } from '../../../ports/prober.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollOut, type RolledOut, type RolloutRequest } from '../../../use-cases/rollout/roll-out.js'
import type { OpenSources } from '../../../use-cases/rollout/sources/read-sources.js'
import type { PlatformCalls } from '../../../use-cases/rollout/step-dependencies.js'
import { Cancelled, unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import type { SteppedRef } from '../domain/split-reading.js'
import type { SteppedPlan, SteppedSpec } from '../domain/stepped-plan.js'
import type { SteppedTarget } from './stepped-target.js'
import { isLockHeld, waitForLock, type RolloutLock } from './wait-for-lock.js'

/** What a run is asked for, on any platform whose steps the engine owns. */
export interface SteppedRequest extends Omit<RolloutRequest<unknown>, 'spec' | 'steps'> {
  readonly steps: readonly number[]
  /** How long a paused rollout waits for a person. */
  readonly pauseTimeoutSeconds: number
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: OnRunning
  /** How long the end of another rollout is waited for. */
  readonly waitMilliseconds: number
  /** The plan in words, for the log and a dry run; empty where traffic moves at once. */
  readonly planLines: readonly string[]
}

export interface FreeRollout {
  readonly request: SteppedRequest
  readonly spec: RolloutRequest<SteppedSpec>
  readonly target: SteppedTarget
  readonly lock: RolloutLock
  readonly eventLog: DeploymentLog
  readonly sources: OpenSources | undefined
  readonly hooks: HookSender | undefined
  /** What is done after the wait, and before the rollout: nothing that needs the lock. */
  readonly beforehand?: (() => Promise<void>) | undefined
  /** What becomes of a rollout that is left (`on-cancel: leave`), in a sentence. */
  readonly leftReason: string
}

export interface FreeDependencies {
  readonly world: PlatformCalls & { readonly prober: Prober }
  readonly clock: Clock
  readonly cancelled: AbortSignal
}

export type SteppedEnd = RolledOut<SteppedPlan, SteppedRef>

/** With `on-running: wait`, waits for the lock first: once more where another run was faster. Throws what `beforehand` throws, and `Cancelled`. */
export async function rollOutWhenFree(rollout: FreeRollout, dependencies: FreeDependencies): Promise<SteppedEnd> {
  const { request, eventLog, lock, beforehand } = rollout
  const { clock, cancelled } = dependencies
  const until = clock.now() + request.waitMilliseconds
  for (;;) {
    const isWaiting = request.onRunning === 'wait' && request.mode === 'deploy' && request.purpose !== 'rollback'
    const held = isWaiting ? await waitForLock({ lock, clock }, { until, eventLog, cancelled }) : 'free'
    await beforehand?.()
    const rolled = await rollOutOnce(rollout, dependencies)
    const isRefused = rolled.ending.verdict === 'failed' && rolled.ref === undefined
    if (!isWaiting || held === 'held' || !isRefused || !(await isLockHeld(lock))) return rolled
  }
}

/** `on-cancel: leave`: the rollout is not turned back by the run. */
async function rollOutOnce(
  { request, spec, target, eventLog, sources, hooks, leftReason }: FreeRollout,
  { world, clock, cancelled }: FreeDependencies
): Promise<SteppedEnd> {
  const isLeft = request.onCancel === 'leave'
  const rolling = rollOut<SteppedSpec, SteppedPlan, SteppedRef>(spec, {
    ...{ target: isLeft ? untilCancelled(target, cancelled) : target, eventLog, clock, sources, hooks },
    ...{ prober: world.prober, boundCalls: world.boundCalls },
    cancelled: isLeft ? new AbortController().signal : cancelled
  })
  if (!isLeft) return rolling
  try {
    return await unlessCancelled(cancelled, rolling)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    world.boundCalls(clock.now())
    return {
      ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: leftReason },
      prepared: undefined,
      ref: undefined,
      state: undefined
    }
  }
}

/** The same target until the job is canceled. No later call does anything, and none ends: the process ends first. */
function untilCancelled(target: SteppedTarget, cancelled: AbortSignal): SteppedTarget {
  const unlessLeft = <Result>(call: () => Promise<Result>) =>
    cancelled.aborted ? new Promise<never>(() => undefined) : call()
  return {
    ...target,
    start: (plan, begun) => unlessLeft(() => target.start(plan, begun)),
    observe: ref => unlessLeft(() => target.observe(ref)),
    follow: (ref, observed) => unlessLeft(() => target.follow(ref, observed)),
    act: (ref, effect, stopId) => unlessLeft(() => target.act(ref, effect, stopId)),
    revert: ref => unlessLeft(() => target.revert(ref)),
    pause: ref => unlessLeft(() => target.pause(ref)),
    finish: ref => unlessLeft(() => target.finish(ref))
  }
}
