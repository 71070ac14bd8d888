import { badInput } from '../../../../domain/errors.js'
import { EXPIRY_MARGIN_SECONDS } from '../../../../domain/gate/judge/decide-bake.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { shapeTrafficShift } from './traffic-shift-shape.js'
import type { RolloutPlan } from './rollout-plan.js'
import { planBakes, type BakeSpec, type TimeBudget } from '../../../../domain/rollout/plan/plan-bakes.js'
import { parseSteps } from '../../../../domain/rollout/rollout-steps.js'

/** What is asked of a rollout that shifts traffic. */
export interface RolloutSpec extends BakeSpec {
  /** `10, 50, 100`, `linear 20` or `blue-green`. */
  readonly steps: string
  /** How long a paused rollout waits for a person; 0 when it never waits. */
  readonly pauseTimeoutSeconds: number
}

/** A pause outlives the longest judgment by this much, so that it never expires under a healthy run. */
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
  const bakes = planBakes(spec, {
    steps: shape.steps.length,
    allowanceSeconds: SCALE_UP_SECONDS + shape.stops.length * SHIFT_SECONDS
  })
  requireTime(bakes.budget)
  return {
    strategy: shape.strategy,
    steps: shape.steps.map(toPercent),
    stops: shape.stops.map(toPercent),
    bakeSeconds: spec.bakeSeconds,
    hookTimeoutMinutes: planPause(spec, bakes.bakeMaxSeconds),
    ...bakes
  }
}

function toPercent(tenths: number): number {
  return tenths / 10
}

/** The last pause lasts longest: a judgment or the time for which the old revision is kept, and then a person's time. */
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

function requireTime({ atMostSeconds }: TimeBudget): void {
  if (atMostSeconds <= DEPLOYMENT_DAYS_AT_MOST * 86_400) return
  throw badInput(
    'bake-max',
    `the rollout could take ${show(atMostSeconds)}, but ECS ends every deployment after ${DEPLOYMENT_DAYS_AT_MOST} days. Shorten it.`
  )
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
