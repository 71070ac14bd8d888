import { refuseOverlap, refuseService, refuseStrategy, type ServiceSpec } from '../service/refuse-service.js'
import { findRollingOverlap } from '../left-behind/blocking-deployment.js'
import type { FollowReason, RollingState } from './rolling-state.js'
import type { RollingPlan } from './rolling-plan.js'
import { findPrimary, type DeploymentSnapshot, type ServiceSnapshot } from '../service/service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'

/** How long ECS is given to show a deployment whose UpdateService was answered, or may have been carried out. */
const VISIBLE_WITHIN_MILLISECONDS = 10_000
/** An update that changes nothing when it is carried out twice is sent again after this long, then after twice as long. */
const FIRST_RESEND_MILLISECONDS = 2_000
/** A minute in all. */
const MOST_TRIES = 8

/** All that the start of a rolling deployment is decided by. */
export interface StartTurn {
  readonly spec: ServiceSpec
  readonly plan: RollingPlan
  readonly state: RollingState
  /** As last read; undefined: ECS does not know it. */
  readonly service: ServiceSnapshot | undefined
  readonly now: number
}

/** What to do next until a deployment is followed: send the update, wait for ECS to show it, or end before that. */
export type StartMove =
  | { readonly kind: 'update'; readonly redeploy: 'forced' | 'when-changed' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'follow'; readonly deployment: string; readonly because: FollowReason }
  | { readonly kind: 'end'; readonly ending: Ending }

/** Decides how a rolling deployment is started, or joined. Pure and total: every state that ECS can be in has an answer. */
export function nextStart(turn: StartTurn): StartMove {
  const { spec, state, service } = turn
  if (state.update !== undefined) return awaitOurs(turn)
  const refusal = refuseService(spec, service, turn.plan.purpose)
  if (refusal !== undefined || service === undefined)
    return refusal ? { kind: 'end', ending: refusal } : { kind: 'wait' }
  const move = begin(turn, service)
  // A running revision is only watched, whatever the strategy of the service; a rollback brings its own.
  const isJudged = move.kind === 'update' && turn.plan.purpose === 'deploy'
  const wrong = isJudged ? refuseStrategy(spec, service) : undefined
  return wrong === undefined ? move : { kind: 'end', ending: wrong }
}

function begin({ plan }: StartTurn, service: ServiceSnapshot): StartMove {
  const primary = findPrimary(service)
  if (primary?.taskDefinition === plan.taskDefinition) return beginAtSameRevision(plan, primary)
  const running = findRollingOverlap(service, undefined)
  // One that was in progress before was waited for when the service was prepared.
  if (running !== undefined && plan.onRunning !== 'supersede')
    return { kind: 'end', ending: refuseOverlap(service, running) }
  return { kind: 'update', redeploy: plan.redeploy }
}

/** A run that was killed, and started again, finds its own deployment: it follows that one. */
function beginAtSameRevision(plan: RollingPlan, primary: DeploymentSnapshot): StartMove {
  if (primary.rolloutState === 'FAILED') return { kind: 'update', redeploy: 'forced' }
  if (plan.settings === 'changed') return { kind: 'update', redeploy: plan.redeploy }
  // Of a run that was killed and started again this is its own deployment: another one is forced only where it may be superseded.
  const isForced = plan.redeploy === 'forced' && plan.onRunning === 'supersede'
  if (primary.rolloutState === 'IN_PROGRESS' && !isForced)
    return { kind: 'follow', deployment: primary.id, because: 'attached' }
  if (plan.redeploy === 'forced') return { kind: 'update', redeploy: 'forced' }
  return { kind: 'follow', deployment: primary.id, because: 'already-live' }
}

/** UpdateService was sent; which deployment is ours is still unknown. */
function awaitOurs({ spec, plan, state, service, now }: StartTurn): StartMove {
  if (service?.status !== 'ACTIVE')
    return endWith('failed', 'service-deleted', `Service ${spec.service} was deleted during the deployment.`)
  const primary = findPrimary(service)
  const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id)
  const isSame = primary?.taskDefinition === plan.taskDefinition
  if (primary !== undefined && isSame && isNew) return { kind: 'follow', deployment: primary.id, because: 'started' }
  const update = state.update ?? { at: now, tries: 0, answer: 'lost' }
  if (primary !== undefined && isSame && plan.redeploy === 'when-changed' && update.answer === 'received') {
    const because = primary.rolloutState === 'COMPLETED' ? 'already-live' : 'attached'
    return { kind: 'follow', deployment: primary.id, because }
  }
  if (now < update.at + visibleWithinMilliseconds(plan, update)) return { kind: 'wait' }
  if (isNew)
    return endWith('unknown', 'not-visible', `ECS shows a deployment of ${primary.taskDefinition} instead of this one.`)
  if (update.answer === 'lost' && update.tries < MOST_TRIES && now < plan.deadlineAt)
    return { kind: 'update', redeploy: plan.redeploy }
  return endWith(
    'unknown',
    'not-visible',
    `ECS did not start a deployment of ${plan.taskDefinition}. Check the deployments of the service in the console.`
  )
}

/**
 * The same task definition again starts no other deployment, so that an update whose answer was lost is sent again as soon as the
 * service has been read and does not show it; a forced one only when it is certain that ECS does not show it late.
 */
function visibleWithinMilliseconds(
  { redeploy }: Pick<RollingPlan, 'redeploy'>,
  { answer, tries }: Pick<NonNullable<RollingState['update']>, 'answer' | 'tries'>
): number {
  if (answer === 'received' || redeploy === 'forced' || tries >= MOST_TRIES) return VISIBLE_WITHIN_MILLISECONDS
  return Math.min(VISIBLE_WITHIN_MILLISECONDS, FIRST_RESEND_MILLISECONDS * 2 ** Math.max(0, tries - 1))
}

function endWith(verdict: Ending['verdict'], reasonCode: Ending['reasonCode'], reason: string): StartMove {
  return { kind: 'end', ending: { verdict, reasonCode, reason } }
}
