import type { Phase } from '../../../../domain/rollout/observation.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import { startCourse as startLeading, type RolloutCourse } from '../../../../use-cases/rollout/rollout-course.js'
import { noteObservation, startCourse, type RollingCourse } from '../../domain/rolling/rolling-course.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import type { RollingSight } from '../../domain/rolling/rolling-sight.js'
import { NOTHING_SEEN } from '../../domain/service/seen-failures.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { RolloutRevisions } from '../task-definition/register-revisions.js'
import type { ServiceRequest } from './deploy-request.js'

/** One service's rolling deployment while it goes on. Changed in place: a cancellation must find it as it stands. */
export interface ServiceRollout {
  readonly request: ServiceRequest
  revisions: RolloutRevisions
  readonly before: ServiceSnapshot
  readonly plan: RollingPlan
  readonly record: RecordInProgress
  course: RollingCourse
  sight: RollingSight
  /** What the loop notes of it. */
  readonly led: RolloutCourse
  /** Why it goes back: a rollback was asked for, or the job was cancelled. */
  goesBack: 'asked' | 'cancelled' | undefined
  /** As last seen. */
  phase: Phase | undefined
  /** When ECS answered a request to roll it back (epoch milliseconds). */
  rollbackHeardAt: number | undefined
  /** The deployment of what served before, where the rollback came too late. */
  wayBack: ServiceRollout | undefined
}

type Start = Pick<ServiceRollout, 'request' | 'revisions' | 'before' | 'plan' | 'record'>

/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
export function startRollout(start: Start, seenAt: number): ServiceRollout {
  const { deadlineAt, timeoutMilliseconds } = start.plan
  return {
    ...start,
    course: startCourse(start.before),
    sight: {
      ...{ at: seenAt, looked: false, service: start.before, deployment: undefined },
      ...{ failures: NOTHING_SEEN, successor: undefined }
    },
    led: startLeading(deadlineAt - timeoutMilliseconds),
    goesBack: undefined,
    phase: undefined,
    rollbackHeardAt: undefined,
    wayBack: undefined
  }
}

/** Takes in what ECS said about the service. */
export function takeIn(rollout: ServiceRollout, service: ServiceSnapshot | undefined, at: number): void {
  rollout.sight = { ...rollout.sight, service, at, looked: false }
  if (service !== undefined) rollout.course = noteObservation(rollout.course, service, at)
}
