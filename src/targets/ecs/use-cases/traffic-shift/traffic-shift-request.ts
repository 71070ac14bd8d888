import type { Purpose } from '../../../../domain/rollout/move-limits.js'
import type { OnInconclusive } from '../../../../domain/gate/judge/decide-bake.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { TrafficShiftStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import type { PlannedTime } from '../../domain/traffic-shift/inspect-duration.js'
import type { DeployRequest, ServiceRequest } from '../rolling/deploy-request.js'
import type { OnRunning } from '../../../../domain/rollout/plan/on-running.js'

/** How a revision is brought to all of the traffic. */
export interface ShiftPlan {
  readonly strategy: TrafficShiftStrategy
  /** Weights (percent) at which the rollout is baked; at others a pause is continued immediately. */
  readonly steps: readonly number[]
  /** Every weight at which ECS stops, the steps included. */
  readonly stops: readonly number[]
  readonly bakeSeconds: number
  readonly bakeMaxSeconds: number
  readonly onInconclusive: OnInconclusive
  /** How long the old revision is kept at 100%, the bake included. */
  readonly scaleDownDelaySeconds: number
  readonly hookTimeoutMinutes: number
  /** Without pauses: ECS shifts all traffic as soon as the tasks are healthy, whether or not a run looks on. */
  readonly pauses?: 'none'
  readonly gates: GatePlan
  readonly timeoutMilliseconds: number
}

/** What an action is asked to do. */
export interface ShiftRequest extends Policies {
  readonly service: ServiceRequest
  readonly plan: ShiftPlan
  /** What the time of the plan is made of, before the service is known. */
  readonly time: Pick<PlannedTime, 'longestSeconds' | 'timeoutFrom'>
  readonly mode: DeployRequest['mode']
  /**
   * `approve`, `promote` and `abort` resume a paused rollout and start none. An approved rollout is judged from then on. A `rollback` is
   * judged, but continues whatever the result.
   */
  readonly purpose: Purpose
  /** The plan in words, for the log and a dry run. */
  readonly planLines: readonly string[]
}

interface Policies {
  /** The stage to end at; the pause after it stays open. */
  readonly waitUntil: 'completed' | 'traffic-shifted' | 'test-traffic-shifted'
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: OnRunning
}

/** One traffic shift of one service. */
export interface TrafficShiftRequest extends ShiftPlan, Policies {
  readonly cluster: string
  readonly service: string
  /** ARN of the revision to bring to 100%. */
  readonly taskDefinition: string
  /** Alarms that ECS itself is to watch. Undefined: the service's own stay. */
  readonly alarms: readonly string[] | undefined
  readonly purpose: ShiftRequest['purpose']
}
