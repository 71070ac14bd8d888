import { noteObservation, startCourse, type RollingCourse } from '../../domain/rolling/rolling-course.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import { describeProgress, type RollingSight } from '../../domain/rolling/rolling-sight.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { ROLLED_BACK, type Ending } from '../../../../domain/rollout/verdict.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { ServiceRequest } from './deploy-request.js'
import type { RolloutStory } from '../../../../use-cases/rollout/rollout-story.js'

/** The revision that a service is to run, and the one that it ran before. */
export interface RolloutRevisions {
  readonly from: RegisteredTaskDefinition | undefined
  readonly to: RegisteredTaskDefinition
  /** `registered` by this run, or `reused` as it was. */
  readonly origin: 'registered' | 'reused'
}

/** One service's deployment while it goes on. Changed in place: a cancellation must find it as it stands. */
export interface ServiceRollout {
  readonly request: ServiceRequest
  revisions: RolloutRevisions
  readonly before: ServiceSnapshot
  readonly plan: RollingPlan
  readonly story: RolloutStory
  readonly startedAt: number
  /** Lines of what is changed, for the report. */
  readonly changes: {
    readonly taskDefinition: readonly string[]
    readonly settings: readonly string[]
    /** How traffic is to be shifted; rolling deployments have none. */
    readonly plan?: readonly string[]
  }
  course: RollingCourse
  sight: RollingSight
  /** When all that was asked of it was last read (epoch milliseconds). */
  readAt: number
  /** What was last told of its tasks, and of what is waited for. */
  told: { readonly progress: string; readonly waitingFor: string }
  readonly eventsSeen: Set<string>
  ending: Ending | undefined
  endedAt: number | undefined
}

type Start = Pick<ServiceRollout, 'request' | 'revisions' | 'before' | 'plan' | 'story' | 'startedAt' | 'changes'>

/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
export function startRollout(start: Start, seenAt: number): ServiceRollout {
  return {
    ...start,
    course: startCourse(start.before),
    sight: {
      at: seenAt,
      service: start.before,
      deployment: undefined,
      failures: { at: 0, signs: 0, tasks: [], targets: [] },
      successor: undefined
    },
    readAt: seenAt,
    told: { progress: '', waitingFor: '' },
    eventsSeen: new Set(start.before.events.map(event => event.id)),
    ending: undefined,
    endedAt: undefined
  }
}

/** Takes in what ECS said about the service, and tells what is new: its events once, and what its tasks are up to. */
export function takeIn(rollout: ServiceRollout, service: ServiceSnapshot | undefined, at: number): void {
  rollout.sight = { ...rollout.sight, service, at }
  if (service === undefined) return
  rollout.course = noteObservation(rollout.course, service, at)
  tellEvents(rollout, service)
  tellCounts(rollout, service)
}

function tellEvents({ eventsSeen, story }: ServiceRollout, service: ServiceSnapshot): void {
  for (const event of service.events.toReversed()) {
    if (eventsSeen.has(event.id)) continue
    eventsSeen.add(event.id)
    const isBad = /unable|unhealthy|failed|could not/i.test(event.message)
    story.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral')
  }
}

function tellCounts(rollout: ServiceRollout, service: ServiceSnapshot): void {
  const { followed } = rollout.course
  if (followed === undefined || followed.because === 'already-live') return
  const ours = service.deployments.find(deployment => deployment.id === followed.id)
  const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0)
  const candidate = ours?.runningCount ?? 0
  rollout.story.count({ desired: service.desiredCount, candidate, stable: total - candidate })
  if (ours === undefined) return
  const progress = describeProgress(service, followed.id)
  if (progress !== rollout.told.progress) rollout.story.detail(progress)
  rollout.told = { ...rollout.told, progress }
}

/** Tells what is waited for, where that is not what its tasks are up to: once. */
export function tellWait(rollout: ServiceRollout, waitingFor: string): void {
  const { progress, waitingFor: told } = rollout.told
  if (waitingFor !== progress && waitingFor !== told) rollout.story.detail(`waiting for ${waitingFor}`)
  rollout.told = { progress, waitingFor }
}

/**
 * Ends a service's deployment. Only the first ending counts. What the step reports at its end (the error of a step with one service, the
 * warning of a pause) is not logged here.
 */
export function endRollout(rollout: ServiceRollout, ending: Ending, at: number): void {
  if (rollout.ending !== undefined) return
  rollout.ending = ending
  rollout.endedAt = at
  const { verdict, reason } = ending
  const isSaidLater = rollout.story.isAlone && verdict !== 'succeeded'
  rollout.story.end(
    reason.startsWith(ROLLED_BACK) ? reason : `${verdict}: ${reason}`,
    verdict,
    isSaidLater ? 'logged-elsewhere' : 'logged'
  )
}
