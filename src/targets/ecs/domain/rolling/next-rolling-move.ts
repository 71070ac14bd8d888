import { refuseOverlap, refuseService, refuseStrategy, type ServiceWish } from '../service/refuse-service.js'
import { findRollingOverlap } from '../left-behind/blocking-deployment.js'
import type { RollingCourse } from './rolling-course.js'
import { endWith, waitFor, type RollingMove, type RollingTurn } from './rolling-move.js'
import type { RollingPlan } from './rolling-plan.js'
import { findPrimary, type DeploymentSnapshot, type ServiceSnapshot } from '../service/service-snapshot.js'
import { settleRolling } from './settle-rolling.js'
import { verdictFor } from '../../../../domain/rollout/verdict.js'
import { watchRolling } from './watch-rolling.js'

/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000
/** An update that changes nothing when it is carried out twice is sent again after this long, then after twice as long. */
const FIRST_RESEND_MILLISECONDS = 2_000
/** A minute in all. */
const MOST_TRIES = 8

/** Decides the next move of a rolling deployment. Pure and total: every state that ECS can be in has an answer. */
export function nextRollingMove(turn: RollingTurn): RollingMove {
  const { wish, course, sight } = turn
  if (course.update === undefined && course.followed === undefined) {
    const refusal = refuseService(wish, sight.service)
    if (refusal !== undefined) return { kind: 'end', ending: refusal }
  }
  const { service } = sight
  if (service?.status !== 'ACTIVE') return concludeDeleted(wish, service)
  if (course.followed === undefined)
    return course.update === undefined ? beginByRolling(turn, service) : awaitOurs(turn, service)
  if (service.desiredCount === 0) return concludeScaledToZero(wish)
  const ours = service.deployments.find(deployment => deployment.id === course.followed?.id)
  const isPrimary = findPrimary(service)?.id === course.followed.id
  if (!isPrimary || course.rollback !== undefined || ours === undefined || ours.rolloutState === 'FAILED')
    return settleRolling(turn, service, ours)
  return watchRolling(turn, service, ours)
}

/** What serves already is only watched, whatever the strategy of the service. */
function beginByRolling(turn: RollingTurn, service: ServiceSnapshot): RollingMove {
  const move = begin(turn, service)
  const refusal = move.kind === 'update' ? refuseStrategy(turn.wish, service) : undefined
  return refusal === undefined ? move : { kind: 'end', ending: refusal }
}

function begin({ plan }: RollingTurn, service: ServiceSnapshot): RollingMove {
  const primary = findPrimary(service)
  if (primary?.taskDefinition === plan.taskDefinition) return beginAtSameRevision(plan, primary)
  const running = findRollingOverlap(service, undefined)
  // One that was in progress before was waited for when the service was prepared.
  if (running !== undefined && plan.onRunning !== 'supersede')
    return { kind: 'end', ending: refuseOverlap(service, running) }
  return { kind: 'update', redeploy: plan.redeploy }
}

/** A run that was killed, and started again, finds its own deployment: it goes on with that one. */
function beginAtSameRevision(plan: RollingPlan, primary: DeploymentSnapshot): RollingMove {
  if (primary.rolloutState === 'FAILED') return { kind: 'update', redeploy: 'forced' }
  if (plan.settings === 'changed') return { kind: 'update', redeploy: plan.redeploy }
  // Of a run that was killed and started again this is its own deployment: another one is forced only where it may be superseded.
  const isForced = plan.redeploy === 'forced' && plan.onRunning === 'supersede'
  if (primary.rolloutState === 'IN_PROGRESS' && !isForced)
    return { kind: 'follow', deployment: primary.id, because: 'attached' }
  if (plan.redeploy === 'forced') return { kind: 'update', redeploy: 'forced' }
  return { kind: 'follow', deployment: primary.id, because: 'already-live' }
}

/** UpdateService was sent; which deployment is ours is not known yet. */
function awaitOurs({ plan, course, now }: RollingTurn, service: ServiceSnapshot): RollingMove {
  const primary = findPrimary(service)
  const isNew = primary !== undefined && !course.deploymentsBefore.includes(primary.id)
  const isSame = primary?.taskDefinition === plan.taskDefinition
  if (primary !== undefined && isSame && isNew) return { kind: 'follow', deployment: primary.id, because: 'started' }
  const update = course.update ?? { at: now, tries: 0, answer: 'lost' }
  if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
    const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached'
    return { kind: 'follow', deployment: primary.id, because }
  }
  const visibleWithin =
    course.rollback === undefined ? visibleWithinMilliseconds(plan, update) : VISIBLE_WITHIN_MILLISECONDS
  if (now < update.at + visibleWithin) return waitFor('ECS to show the deployment')
  if (course.rollback !== undefined)
    return endWith(
      verdictFor(course.rollback.failure.cause, 'failed'),
      course.rollback.failure.cause,
      `${course.rollback.failure.text} before the update reached ECS: the service was not changed.`
    )
  if (isNew) return endWith('unknown', 'not-visible', `ECS shows ${primary.taskDefinition} and not our deployment.`)
  if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt)
    return { kind: 'update', redeploy: plan.redeploy }
  return endWith(
    'unknown',
    'not-visible',
    `ECS never showed a deployment of ${plan.taskDefinition}: look at the deployments of the service.`
  )
}

/**
 * The same task definition again starts no other deployment, so that an update whose answer was lost is sent again as soon as the
 * service has been read and does not show it; a forced one only when it is certain that ECS does not show it late.
 */
function visibleWithinMilliseconds(
  { redeploy }: Pick<RollingTurn['plan'], 'redeploy'>,
  { answer, tries }: Pick<NonNullable<RollingCourse['update']>, 'answer' | 'tries'>
): number {
  if (answer === 'received' || redeploy === 'forced' || tries >= MOST_TRIES) return VISIBLE_WITHIN_MILLISECONDS
  return Math.min(VISIBLE_WITHIN_MILLISECONDS, FIRST_RESEND_MILLISECONDS * 2 ** Math.max(0, tries - 1))
}

function concludeDeleted(wish: ServiceWish, service: ServiceSnapshot | undefined): RollingMove {
  const state = service === undefined ? 'is gone' : `is ${service.status}`
  return endWith('failed', 'service-deleted', `Service ${wish.service} was deleted while it was deployed: it ${state}.`)
}

function concludeScaledToZero(wish: ServiceWish): RollingMove {
  return endWith(
    'failed',
    'scaled-to-zero',
    `Service ${wish.service} was scaled to zero while it was deployed: nothing runs, so nothing can be verified.`
  )
}
