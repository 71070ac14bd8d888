import type { FollowReason, RollingCourse } from './rolling-course.js'
import type { RollingPlan } from './rolling-plan.js'
import type { RollingSight } from './rolling-sight.js'
import type { Failure } from '../service/judge-task-failures.js'
import type { ServiceWish } from '../service/refuse-service.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'

/** All that a decision rests on. */
export interface RollingTurn {
  readonly wish: ServiceWish
  readonly plan: RollingPlan
  readonly course: RollingCourse
  readonly sight: RollingSight
  readonly now: number
}

/** What to do next for one service: one read, one effect, a pause, or the end. */
export type RollingMove =
  | { readonly kind: 'wait'; readonly waitingFor: string }
  | { readonly kind: 'update'; readonly redeploy: 'forced' | 'when-changed' }
  | { readonly kind: 'follow'; readonly deployment: string; readonly because: FollowReason }
  | { readonly kind: 'read-deployment' }
  | { readonly kind: 'read-failures'; readonly signs: number }
  | { readonly kind: 'identify-successor'; readonly taskDefinition: string }
  | { readonly kind: 'roll-back'; readonly failure: Failure }
  | { readonly kind: 'end'; readonly ending: Ending }

export function waitFor(waitingFor: string): RollingMove {
  return { kind: 'wait', waitingFor }
}

export function endWith(verdict: Ending['verdict'], reasonCode: Ending['reasonCode'], reason: string): RollingMove {
  return { kind: 'end', ending: { verdict, reasonCode, reason } }
}
