import { noSourceKinds, type SourceKinds } from '../../../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { describeRolloutPlan } from '../../domain/traffic-shift/describe-rollout-plan.js'
import { planRollout } from '../../domain/traffic-shift/plan-rollout.js'
import { readServiceInputs } from '../service/read-service-inputs.js'
import { requireSpec } from '../service/require-spec.js'
import { ON_RUNNING } from '../../../../domain/rollout/plan/on-running.js'
import type { ShiftRequest } from './traffic-shift-request.js'

const DAY_SECONDS = 86_400
const WEEK_SECONDS = 7 * DAY_SECONDS

/** Reads the inputs of a rollout in steps. */
export async function readCanaryInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<ShiftRequest> {
  return readShiftInputs(inputs, {
    steps: inputs.text('steps') ?? '10, 50, 100',
    scaleDownDelaySeconds: 0,
    purpose: readPurpose(inputs),
    kinds
  })
}

/** Reads the inputs of a swap of all traffic at once. */
export async function readSwapInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<ShiftRequest> {
  return readShiftInputs(inputs, {
    steps: 'blue-green',
    scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: WEEK_SECONDS }) ?? 0,
    purpose: readPurpose(inputs),
    kinds
  })
}

function readPurpose(inputs: InputReader): ShiftRequest['purpose'] {
  return inputs.choice('resume', ['approve', 'promote', 'abort']) ?? 'deploy'
}

/** What the ways to shift traffic differ in. */
interface ShiftSpec {
  readonly steps: string
  readonly scaleDownDelaySeconds: number
  readonly purpose: ShiftRequest['purpose']
  readonly kinds: SourceKinds
}

/** Reads the inputs of all ways to shift traffic, and makes the plan. Whatever needs no YAML is read before gates, whose parser is loaded then. */
async function readShiftInputs(inputs: InputReader, { kinds, ...spec }: ShiftSpec): Promise<ShiftRequest> {
  const service = readServiceInputs(inputs)
  const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'pause']) ?? 'abort'
  const { parseEcsGates } = await import('../../domain/gate/parse-ecs-gates.js')
  const gates = parseEcsGates(inputs.block('gates') ?? 'errors:', await kinds())
  const waitUntil = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed'
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS })
  const pauseTimeoutSeconds = inputs.durationSeconds('pause-timeout', { from: 60, to: WEEK_SECONDS }) ?? 3_600
  const plan = planRollout({
    ...spec,
    bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
    bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
    pauseTimeoutSeconds: onInconclusive === 'pause' || waitUntil !== 'completed' ? pauseTimeoutSeconds : 0,
    gates,
    timeoutSeconds
  })
  const mode = inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy'
  // An answer to a paused rollout starts none, and a plan without an image is how a service is looked at.
  if (spec.purpose === 'deploy' && mode === 'deploy')
    requireSpec(service, 'an image, a task definition, or another input that changes the task definition')
  return {
    service,
    plan: {
      ...{ ...plan, gates, onInconclusive, scaleDownDelaySeconds: spec.scaleDownDelaySeconds },
      timeoutMilliseconds: (timeoutSeconds ?? plan.budget.atMostSeconds) * 1_000
    },
    time: {
      longestSeconds: plan.budget.atMostSeconds,
      timeoutFrom: timeoutSeconds === undefined ? 'plan' : 'input'
    },
    planLines: describeRolloutPlan(plan, gates),
    mode,
    purpose: spec.purpose,
    waitUntil,
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait'
  }
}
