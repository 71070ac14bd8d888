import { badInput } from '../../../domain/errors.js'
import { describeGate } from '../../../domain/gate/describe/describe-gate.js'
import { formatDuration } from '../../../domain/input/duration.js'
import { planBakes, type BakePlan, type BakeSpec } from '../../../domain/rollout/plan/plan-bakes.js'
import { ALL_TENTHS, parseSteps, type RolloutSteps } from '../../../domain/rollout/rollout-steps.js'

/** What is asked of a rollout that shifts traffic. */
export interface ShiftSpec extends BakeSpec {
  /** `10, 50, 100`, `linear 20` or `blue-green`. */
  readonly steps: string
  /** Waits before the canary has traffic. */
  readonly waitsBefore: boolean
  readonly readyWithinSeconds: number
  /** What the platform is called in sentences. */
  readonly platformName: string
}

/** The shares of the traffic in percent, the last is 100, and what they take. */
export interface PlannedShift extends BakePlan {
  readonly steps: readonly number[]
}

const LEAST_TENTHS = 10
const STEPS_AT_MOST = 50
/** To shift, and to drain connections. */
const SHIFT_SECONDS = 60
const DRAIN_SECONDS = 300

/** Plans a rollout whose steps are led by the run. Throws `bad-input`. */
export function planShift(spec: ShiftSpec): PlannedShift {
  const shares = sharesOf(parseSteps(spec.steps))
  const [first = ALL_TENTHS] = shares
  if (first < LEAST_TENTHS)
    throw badInput('steps', `${first / 10}% is too small: ${spec.platformName} supports steps of 1% or more.`)
  if (shares.length > STEPS_AT_MOST)
    throw badInput('steps', `at most ${STEPS_AT_MOST} steps are supported, got ${shares.length}. Use larger steps.`)
  const steps = shares.map(tenths => tenths / 10)
  const allowanceSeconds = spec.readyWithinSeconds + shares.length * SHIFT_SECONDS + DRAIN_SECONDS
  return {
    steps: [...(spec.waitsBefore ? [0] : []), ...steps],
    ...planBakes(spec, { steps: shares.length, allowanceSeconds })
  }
}

function sharesOf(steps: RolloutSteps): readonly number[] {
  if (steps.kind === 'blue-green') return [ALL_TENTHS]
  if (steps.kind === 'list') return steps.tenths
  const count = Math.ceil(ALL_TENTHS / steps.tenths)
  return Array.from({ length: count }, (_, index) => Math.min(ALL_TENTHS, (index + 1) * steps.tenths))
}

/** The plan for people, line by line: what moves when, how long it takes, who judges. */
export function describeShift(
  plan: PlannedShift,
  {
    gates: { gates },
    bakeSeconds,
    splitter
  }: Pick<ShiftSpec, 'gates' | 'bakeSeconds'> & {
    /** What splits the traffic: `The proxy`. */
    readonly splitter: string
  }
): readonly string[] {
  const { budget } = plan
  const show = (seconds: number) => formatDuration(seconds * 1000)
  return [
    `${splitter} sends ${plan.steps.join('%, ')}% of the requests to the canary. Gates are evaluated at each step.`,
    `Each step bakes for ${show(bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`,
    `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} to start, shift and drain.`,
    ...gates.map(gate => `Gate ${describeGate(gate)}`),
    ...plan.warnings.map(warning => `Warning: ${warning}`)
  ]
}
