import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import { noteObservation, startCourse, type RollingCourse } from '../../domain/rolling/rolling-course.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import type { RollingSight } from '../../domain/rolling/rolling-sight.js'
import { NOTHING_SEEN } from '../../domain/service/seen-failures.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { tellService } from '../service/tell-service.js'
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
  /** When all that was asked of it was last read (epoch milliseconds). */
  readAt: number
}

/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
export function startRollout(
  start: Omit<ServiceRollout, 'course' | 'sight' | 'readAt'>,
  seenAt: number
): ServiceRollout {
  return {
    ...start,
    course: startCourse(start.before),
    sight: {
      ...{ at: seenAt, service: start.before, deployment: undefined },
      ...{ failures: NOTHING_SEEN, successor: undefined }
    },
    readAt: seenAt
  }
}

/** Takes in what ECS said about the service, and tells what is new. */
export function takeIn(rollout: ServiceRollout, service: ServiceSnapshot | undefined, at: number): void {
  rollout.sight = { ...rollout.sight, service, at }
  if (service === undefined) return
  rollout.course = noteObservation(rollout.course, service, at)
  const { followed } = rollout.course
  tellService(rollout.record, service, followed?.because === 'already-live' ? undefined : followed?.id)
}
