import type { OnInconclusive } from '../../domain/gate/decide-bake.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { NativeStrategy } from '../../domain/rollout/deployment-configuration.js'

/** One native rollout of one service. */
export interface NativeRequest {
  readonly cluster: string
  readonly service: string
  /** ARN of the revision to bring to 100 %. */
  readonly taskDefinition: string
  readonly strategy: NativeStrategy
  /** Weights (percent) at which the rollout is baked; at others a pause is continued at once. */
  readonly waypoints: readonly number[]
  readonly bakeSeconds: number
  readonly bakeMaxSeconds: number
  readonly onInconclusive: OnInconclusive
  readonly hookTimeoutMinutes: number
  readonly gates: GatePlan
  /** Alarms that ECS itself is to watch. Undefined: the service's own stay. */
  readonly alarms: readonly string[] | undefined
  /** `traffic-shifted`: ends at 100 %, paused, with blue still there. */
  readonly waitUntil: 'completed' | 'traffic-shifted'
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: 'refuse' | 'supersede'
  readonly timeoutMilliseconds: number
}
