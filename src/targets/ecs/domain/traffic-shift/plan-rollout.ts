import { badInput } from '../../../../domain/errors.js'
import { EXPIRY_MARGIN_SECONDS } from '../../../../domain/gate/judge/decide-bake.js'
import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import { judgedMinutesIn } from '../../../../domain/gate/statistics/judged-window.js'
import { SERIES_MINUTES_NEEDED } from '../../../../domain/gate/judge/judge-series.js'
import { minutesNeeded } from '../../../../domain/gate/judge/judge-threshold.js'
import { BAD_MINUTES_TO_FAIL } from '../../../../domain/gate/statistics/e-value.js'
import { signalKey } from '../../../../domain/gate/signal.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { shapeTrafficShift } from './traffic-shift-shape.js'
import type { RolloutPlan, TimeBudget } from './rollout-plan.js'
import { parseSteps } from '../../../../domain/rollout/rollout-steps.js'

/** What is asked of a rollout that shifts traffic. */
export interface RolloutSpec {
  /** `10, 50, 100`, `linear 20` or `blue-green`. */
  readonly steps: string
  readonly bakeSeconds: number
  /** Undefined: three times the bake. */
  readonly bakeMaxSeconds: number | undefined
  /** For which the old revision is kept once all traffic was shifted, the last bake included. */
  readonly scaleDownDelaySeconds: number
  /** How long a paused rollout waits for a person; 0 when it never waits. */
  readonly pauseTimeoutSeconds: number
  readonly gates: GatePlan
  /** When the whole rollout must be over. Undefined: no limit of its own. */
  readonly timeoutSeconds: number | undefined
}

const BAKE_MAX_TIMES = 3
/** A pause outlives the longest judgement by this much, so that it never expires under a healthy run. */
const PAUSE_SLACK_MINUTES = 10
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html */
const PAUSE_MINUTES_AT_MOST = 20_160
const DEPLOYMENT_DAYS_AT_MOST = 30
/** Set aside for ECS: bringing the second fleet up, and each shift. */
const SCALE_UP_SECONDS = 600
const SHIFT_SECONDS = 60

/** Plans a rollout over ECS-native strategies. What contradicts itself, or could never succeed, is an error. Throws `bad-input`. */
export function planRollout(spec: RolloutSpec): RolloutPlan {
  const shape = shapeTrafficShift(parseSteps(spec.steps))
  const bakeMaxSeconds = spec.bakeMaxSeconds ?? spec.bakeSeconds * BAKE_MAX_TIMES
  if (bakeMaxSeconds < spec.bakeSeconds) {
    throw badInput(
      'bake-max',
      `${show(bakeMaxSeconds)} is shorter than the bake of ${show(spec.bakeSeconds)}. Set it to ${show(spec.bakeSeconds)} or more.`
    )
  }
  requireDecidable(spec, bakeMaxSeconds)
  requireComparison(spec.gates, shape.steps)
  const budget = computeBudget(spec, { bakeMaxSeconds, steps: shape.steps.length, stops: shape.stops.length })
  const hookTimeoutMinutes = planPause(spec, bakeMaxSeconds)
  requireTime(budget, spec)
  return {
    strategy: shape.strategy,
    steps: shape.steps.map(toPercent),
    stops: shape.stops.map(toPercent),
    bakeSeconds: spec.bakeSeconds,
    bakeMaxSeconds,
    hookTimeoutMinutes,
    budget,
    warnings: [
      ...warnOfBake(spec),
      ...warnOfTimeout(spec, budget),
      ...warnOfComparison(spec, shape.steps),
      ...warnOfProbes(spec, bakeMaxSeconds)
    ]
  }
}

function toPercent(tenths: number): number {
  return tenths / 10
}

function computeBudget(
  { bakeSeconds, scaleDownDelaySeconds }: RolloutSpec,
  each: { readonly bakeMaxSeconds: number; readonly steps: number; readonly stops: number }
): TimeBudget {
  const allowanceSeconds = SCALE_UP_SECONDS + each.stops * SHIFT_SECONDS
  const before = each.steps - 1
  return {
    bakeSeconds: each.steps * bakeSeconds,
    bakeMaxSeconds: each.steps * each.bakeMaxSeconds,
    scaleDownDelaySeconds,
    allowanceSeconds,
    atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, scaleDownDelaySeconds),
    atMostSeconds:
      before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, scaleDownDelaySeconds) + allowanceSeconds
  }
}

/** The last pause lasts longest: a judgement or the time for which the old revision is kept, and then a person's time. */
function planPause({ scaleDownDelaySeconds, pauseTimeoutSeconds, gates }: RolloutSpec, bakeMaxSeconds: number): number {
  const judged = Math.max(bakeMaxSeconds + gates.metricDelaySeconds, scaleDownDelaySeconds)
  const seconds = judged + pauseTimeoutSeconds + EXPIRY_MARGIN_SECONDS
  const minutes = Math.ceil(seconds / 60) + PAUSE_SLACK_MINUTES
  if (minutes <= PAUSE_MINUTES_AT_MOST) return minutes
  const longest =
    pauseTimeoutSeconds > judged
      ? 'pause-timeout'
      : scaleDownDelaySeconds > bakeMaxSeconds
        ? 'scale-down-delay'
        : 'bake-max'
  throw badInput(longest, `a pause would last ${show(minutes * 60)}, but ECS supports at most 14 days. Shorten it.`)
}

/** A gate that could never see enough would stop every rollout, or none: both look like a gate and are not. */
function requireDecidable({ gates: { gates, ...rules }, ...spec }: RolloutSpec, bakeMaxSeconds: number): void {
  // Named is the input that was given: `bake: 10` are ten seconds, and three times that is still nothing.
  const [input, times] = spec.bakeMaxSeconds === undefined ? ['bake', BAKE_MAX_TIMES] : ['bake-max', 1]
  const given = judgedMinutesIn(bakeMaxSeconds, rules)
  for (const gate of gates.filter(({ mode }) => mode === 'enforce')) {
    const needed = minutesToDecide(gate)
    if (needed <= given) continue
    const seconds = (needed + rules.warmUpMinutes) * 60 + rules.metricDelaySeconds
    throw badInput(
      input,
      `gate "${gate.name}" requires ${minutes(needed)}, but a step of at most ${show(bakeMaxSeconds)} has ${given} (metric delay ${rules.metricDelaySeconds} s, warm-up ${rules.warmUpMinutes} min). Set ${input} to at least ${show(Math.ceil(seconds / times))}, or set mode: observe for the gate.`
    )
  }
}

/** A comparison by rank has minutes of both revisions only before the last step. */
function requireComparison({ gates }: GatePlan, steps: readonly number[]): void {
  const gate = gates.find(({ kind, mode }) => kind === 'mann-whitney' && mode === 'enforce')
  if (gate === undefined || steps.length > 1) return
  throw badInput(
    'gates',
    `gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once, so it cannot pass. Shift the traffic in steps, or set mode: observe for the gate.`
  )
}

function minutesToDecide(gate: Gate): number {
  switch (gate.kind) {
    case 'relative':
    case 'absolute':
      return 1
    case 'threshold':
      return minutesNeeded(gate.breaches)
    case 'mann-whitney':
      return SERIES_MINUTES_NEEDED
    case 'alarms':
    case 'http':
    case 'targets':
      return 0
  }
}

function requireTime(budget: TimeBudget, { timeoutSeconds }: RolloutSpec): void {
  if (timeoutSeconds !== undefined && timeoutSeconds <= budget.atLeastSeconds) {
    throw badInput(
      'timeout',
      `${show(timeoutSeconds)} is too short: the bake times alone take ${show(budget.atLeastSeconds)}. Set ${show(budget.atMostSeconds)} or more.`
    )
  }
  if (budget.atMostSeconds > DEPLOYMENT_DAYS_AT_MOST * 86_400) {
    throw badInput(
      'bake-max',
      `the rollout could take ${show(budget.atMostSeconds)}, but ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days. Shorten it.`
    )
  }
}

function warnOfBake({ gates, bakeSeconds }: RolloutSpec): readonly string[] {
  const judged = judgedMinutesIn(bakeSeconds, gates)
  if (judged >= BAD_MINUTES_TO_FAIL) return []
  return [
    `A bake of ${show(bakeSeconds)} has ${minutes(judged)}, but a gate needs at least ${BAD_MINUTES_TO_FAIL} to fail. Set bake to 5m or more.`
  ]
}

function warnOfTimeout({ timeoutSeconds }: RolloutSpec, { atMostSeconds }: TimeBudget): readonly string[] {
  if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds) return []
  return [
    `The rollout may take ${show(atMostSeconds)} if every bake is extended, but times out after ${show(timeoutSeconds)}.`
  ]
}

/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }: RolloutSpec, steps: readonly number[]): readonly string[] {
  if (steps.length > 1) return []
  const judgedAlone = gates.flatMap(gate => (gate.kind === 'absolute' ? [signalKey(gate.signal)] : []))
  return gates.flatMap(gate =>
    gate.kind === 'relative' && !judgedAlone.includes(signalKey(gate.signal))
      ? [
          `Gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once. Set max-rate for it.`
        ]
      : []
  )
}

/** Probes fail at their timeout. A step that ends before it never sees them fail. */
function warnOfProbes({ gates: { gates } }: RolloutSpec, bakeMaxSeconds: number): readonly string[] {
  return gates.flatMap(gate =>
    gate.kind === 'http' && gate.mode === 'enforce' && gate.withinSeconds > bakeMaxSeconds
      ? [
          `Gate "${gate.name}" may take ${show(gate.withinSeconds)}, but a step ends after at most ${show(bakeMaxSeconds)}. A gate that has not passed by then is inconclusive, not failed. Set \`within: ${show(bakeMaxSeconds)}\`, or a longer bake-max.`
        ]
      : []
  )
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}

function minutes(count: number): string {
  return count === 1 ? '1 judged minute' : `${count} judged minutes`
}
