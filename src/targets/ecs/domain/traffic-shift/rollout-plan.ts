import type { TimeBudget } from '../../../../domain/rollout/plan/plan-bakes.js'
import type { TrafficShiftStrategy } from './deployment-configuration.js'

/** What a rollout will do, decided before anything is changed. */
export interface RolloutPlan {
  readonly strategy: TrafficShiftStrategy
  /** Weights (percent) at which the rollout is baked and judged; the last is 100. */
  readonly steps: readonly number[]
  /** Every weight at which ECS stops. At weights that are no steps, its pause is continued immediately. */
  readonly stops: readonly number[]
  /** Of each waypoint. */
  readonly bakeSeconds: number
  readonly bakeMaxSeconds: number
  /** Of every pause: ECS rolls back when it expires. */
  readonly hookTimeoutMinutes: number
  readonly budget: TimeBudget
  /** What is possible, but hardly meant. */
  readonly warnings: readonly string[]
}
