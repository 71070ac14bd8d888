import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import type { HookSender } from '../../../ports/hook-sender.js'
import type { Prober } from '../../../ports/prober.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { rollBackLeft, type RolledOut } from '../../../use-cases/rollout/roll-out.js'
import type { PlatformCalls, StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import type { SteppedRef } from '../domain/split-reading.js'
import type { SteppedPlan } from '../domain/stepped-plan.js'
import { saveEnd, type LeftRollout } from './left-rollout.js'
import type { SteppedRequest } from './roll-out-when-free.js'
import { recordOf, type RecordedPlace } from './stepped-record.js'
import { toRolloutRequest } from './stepped-rollout-request.js'
import type { SteppedTarget } from './stepped-target.js'

/** A rollout that a killed `main` left, and what it is rolled back with. */
export interface LeftWork {
  readonly left: LeftRollout
  readonly request: SteppedRequest
  readonly target: SteppedTarget
  readonly place: RecordedPlace
  readonly eventLog: DeploymentLog
  readonly world: PlatformCalls & { readonly prober: Prober }
  readonly hooks: HookSender | undefined
  /** What becomes of a rollout that is left (`on-cancel: leave`), in a sentence. */
  readonly leftReason: string
}

/** `post`: rolls back what a killed or canceled `main` left (unless `on-cancel: leave`), and reports the result. */
export async function finishLeft(
  { left, request, target, place, eventLog, world, hooks, leftReason }: LeftWork,
  { clock, state, run, cancelled }: Pick<StepDependencies, 'clock' | 'state' | 'run' | 'cancelled'>
): Promise<DeploymentRecord> {
  const { ref } = left
  eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`)
  const requested = toRolloutRequest(request, ref.canary, run.url)
  const prepared = {
    ...{ plan: { ...requested.spec, stable: ref.stable }, stable: ref.stable, canary: ref.canary, joins: false },
    ...{ changes: [], warnings: [], refusals: [] }
  }
  const rolledOut: Pick<RolledOut<SteppedPlan, SteppedRef>, 'ending' | 'state'> = left.onCancel === 'leave'
    ? { ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: leftReason }, state: undefined }
    : await rollBackLeft(
        { request: requested, prepared, ref },
        { ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls, hooks }, cancelled }
      )
  const { ending } = rolledOut
  if (ending.verdict !== 'unknown') saveEnd(state)
  const times = { startedAt: left.startedAt, finishedAt: clock.now() }
  const record = recordOf(
    {
      ...{ to: ref.canary, rolledOut: { ...rolledOut, prepared }, isStarted: true, failures: [], planLines: [] },
      ...{ explanation: target.explain(ref, ending), instances: undefined, ...times }
    },
    { place, eventLog }
  )
  return { mode: 'deploy', ending, ...times, services: [record], ...strategyOf(place.strategy) }
}

function strategyOf(strategy: Strategy): Pick<DeploymentRecord, 'strategy'> {
  return strategy === 'rolling' ? {} : { strategy }
}
