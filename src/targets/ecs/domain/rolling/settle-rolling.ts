import { rollbackPatienceMilliseconds } from '../../../../domain/rollout/bears-until.js'
import { summariseTaskFailures } from '../service/judge-task-failures.js'
import { endWith, waitFor, type RollingMove, type RollingTurn } from './rolling-move.js'
import type { ServiceDeployment } from '../service/service-deployment.js'
import {
  describeRunning,
  findPrimary,
  nameRevision,
  type DeploymentSnapshot,
  type ServiceSnapshot
} from '../service/service-snapshot.js'
import { ROLLED_BACK, verdictFor, type FailureCause, type ReasonCode } from '../../../../domain/rollout/verdict.js'

/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000
/** How long ECS is given to begin a rollback that it was asked for. */
const BEGIN_WITHIN_MILLISECONDS = 60_000

/**
 * The deployment followed has failed, was replaced, or is to be rolled back: its service deployment says which.
 * Statuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
export function settleRolling(
  turn: RollingTurn,
  service: ServiceSnapshot,
  ours: DeploymentSnapshot | undefined
): RollingMove {
  const { course, sight } = turn
  if (course.rollback?.failure.cause !== 'cancelled' && sight.failures.at < troubleSince(turn))
    return { kind: 'read-failures', signs: sight.failures.signs }
  if (sight.deployment === undefined || sight.deployment.at < sight.at) return { kind: 'read-deployment' }
  const { found } = sight.deployment
  switch (found?.status) {
    case 'ROLLBACK_SUCCESSFUL':
      return concludeRolledBack(turn, service, found)
    case 'ROLLBACK_FAILED':
      return concludeRollbackFailed(turn, service, found)
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'STOP_REQUESTED':
      return awaitRollback(turn, service, found)
    case 'STOPPED':
      return concludeStopped(turn, service, { ours, found })
    case 'SUCCESSFUL':
      return concludeLateSuccess(turn, service, ours)
    default:
      return course.rollback === undefined
        ? awaitSettled(turn, service, { ours, found })
        : awaitRollbackBegin(turn, service, found)
  }
}

/** Since when there is something to explain. */
function troubleSince({ course, sight }: RollingTurn): number {
  return course.failedAt ?? course.replacedAt ?? course.rollback?.at ?? course.completedAt ?? sight.at
}

function concludeRolledBack(turn: RollingTurn, service: ServiceSnapshot, found: ServiceDeployment): RollingMove {
  const cause = findCause(turn, found)
  const revision = nameRevision(turn.plan.taskDefinition)
  const reason = `${ROLLED_BACK} ${revision}: ${explain(turn, found)}. Now ${describeRunning(service)}.`
  return endWith(verdictFor(cause, 'rolled-back'), cause, reason)
}

function concludeRollbackFailed(turn: RollingTurn, service: ServiceSnapshot, found: ServiceDeployment): RollingMove {
  return endWith(
    'failed',
    'rollback-failed',
    `The rollback of ${nameRevision(turn.plan.taskDefinition)} failed (${found.statusReason ?? 'ECS gave no reason'}); ` +
      `it was begun because ${explain(turn, found)}. Now ${describeRunning(service)}: deploy a good revision by hand.`
  )
}

function concludeStopped(turn: RollingTurn, service: ServiceSnapshot, seen: Settling): RollingMove {
  const primary = findPrimary(service)
  if (primary !== undefined && primary.id !== turn.course.followed?.id) return concludeReplaced(turn, service, primary)
  const cause =
    seen.ours?.rolloutState === 'FAILED'
      ? findCause(turn, seen.found)
      : (turn.course.rollback?.failure.cause ?? 'stopped')
  return endWith(
    verdictFor(cause, 'failed'),
    cause === 'rolled-back-by-others' ? 'stopped' : cause,
    `ECS gave up ${nameRevision(turn.plan.taskDefinition)} and did not roll back: ${explain(turn, seen.found)}. Now ${describeRunning(service)}.`
  )
}

/** Another deployment is the primary one, and ours was not rolled back. */
function concludeReplaced(turn: RollingTurn, service: ServiceSnapshot, primary: DeploymentSnapshot): RollingMove {
  const { plan, sight } = turn
  if (primary.taskDefinition === plan.taskDefinition)
    return { kind: 'follow', deployment: primary.id, because: 'redeployed-by-others' }
  if (sight.successor?.id !== primary.taskDefinition)
    return { kind: 'identify-successor', taskDefinition: primary.taskDefinition }
  const { run, commit } = sight.successor
  const by = [run === undefined ? undefined : `run ${run}`, commit === undefined ? undefined : `commit ${commit}`]
    .filter(part => part !== undefined)
    .join(', ')
  return endWith(
    'superseded',
    'superseded',
    `${nameRevision(plan.taskDefinition)} was superseded by ${nameRevision(primary.taskDefinition)} ` +
      `(deployment ${primary.id}${by === '' ? '' : `, ${by}`}) before it was complete: ${describeRunning(service)}.`
  )
}

/** ECS says SUCCESSFUL: it was complete before it was replaced, or before our rollback reached ECS. */
function concludeLateSuccess(
  turn: RollingTurn,
  service: ServiceSnapshot,
  ours: DeploymentSnapshot | undefined
): RollingMove {
  const primary = findPrimary(service)
  if (primary !== undefined && primary.id !== turn.course.followed?.id) return concludeReplaced(turn, service, primary)
  if (primary === undefined || ours?.rolloutState === 'FAILED') {
    if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS) return waitFor('ECS to report a consistent state')
    const reason = `ECS says SUCCESSFUL of the deployment, and the service does not show it: ${describeRunning(service)}.`
    return endWith('unknown', 'unconfirmed', reason)
  }
  const isCancelled = turn.course.rollback?.failure.cause === 'cancelled'
  return endWith(
    isCancelled ? 'cancelled' : 'succeeded',
    isCancelled ? 'cancelled' : 'deployed',
    `${nameRevision(turn.plan.taskDefinition)} completed before the rollback reached ECS and serves all traffic: ${describeRunning(service)}.`
  )
}

interface Settling {
  readonly ours: DeploymentSnapshot | undefined
  readonly found: ServiceDeployment | undefined
}

/** The service shows the end of our deployment, its service deployment does not yet. */
function awaitSettled(turn: RollingTurn, service: ServiceSnapshot, seen: Settling): RollingMove {
  const primary = findPrimary(service)
  const isReplaced = primary !== undefined && primary.id !== turn.course.followed?.id
  const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true
  if (!isReplaced && seen.ours?.rolloutState === 'FAILED' && !isRollbackAhead)
    return concludeStopped(turn, service, seen)
  if (turn.now < troubleSince(turn) + SETTLE_WITHIN_MILLISECONDS)
    return waitFor('ECS to report the outcome of the deployment')
  if (isReplaced && seen.ours?.rolloutState !== 'FAILED') return concludeReplaced(turn, service, primary)
  return concludeStopped(turn, service, seen)
}

/** ECS rolls back, or stops, whoever asked for it. */
function awaitRollback(turn: RollingTurn, service: ServiceSnapshot, found: ServiceDeployment): RollingMove {
  // A circuit breaker without rollback, and StopServiceDeployment with ABORT, stop and roll nothing back.
  const end = found.status === 'STOP_REQUESTED' ? 'stop' : 'rollback'
  if (turn.now < troubleSince(turn) + rollbackPatienceMilliseconds(turn.plan))
    return waitFor(`the ${end} (${found.status})`)
  const cause = findCause(turn, found)
  return endWith(
    verdictFor(cause, 'failed'),
    verdictFor(cause, 'failed') === 'failed' ? 'rollback-unfinished' : cause,
    `${nameRevision(turn.plan.taskDefinition)} was not deployed: ${explain(turn, found)}. Its ${end} (${found.status}) is not over yet: ${describeRunning(service)}.`
  )
}

/** We asked for a rollback, and ECS does not show it: the request may have been lost, or the deployment is not visible. */
function awaitRollbackBegin(
  turn: RollingTurn,
  service: ServiceSnapshot,
  found: ServiceDeployment | undefined
): RollingMove {
  const { course, plan, now } = turn
  const { rollback } = course
  if (rollback === undefined) return waitFor('ECS')
  // A request that AWS may not have heard, because of an outage say, is sent again for as long as its end would be waited for.
  const isUnheard = rollback.answer === 'lost' && found !== undefined
  if (now >= rollback.at + (isUnheard ? rollbackPatienceMilliseconds(plan) : BEGIN_WITHIN_MILLISECONDS))
    return endWith(
      verdictFor(rollback.failure.cause, 'failed'),
      verdictFor(rollback.failure.cause, 'failed') === 'failed' ? 'rollback-unfinished' : rollback.failure.cause,
      `${nameRevision(plan.taskDefinition)} was not deployed: ${rollback.failure.text}. A rollback was requested, but ECS has not started it: ${describeRunning(service)}.`
    )
  if (isUnheard) return { kind: 'roll-back', failure: rollback.failure }
  return waitFor('ECS to begin the rollback')
}

function findCause(
  { course }: RollingTurn,
  found: ServiceDeployment | undefined
): FailureCause | Extract<ReasonCode, 'rolled-back-by-others'> {
  if (course.rollback !== undefined) return course.rollback.failure.cause
  const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`
  if (/alarm/i.test(said)) return 'alarm'
  if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED') return 'circuit-breaker'
  // A service shows FAILED whoever gave its deployment up; where ECS says no more, it was most likely the breaker.
  if (said.trim() === '' && course.failedAt !== undefined) return 'circuit-breaker'
  return 'rolled-back-by-others'
}

/** A clause without a full stop: what ECS or deploy-kit said, and what the tasks showed. */
function explain({ course, sight }: RollingTurn, found: ServiceDeployment | undefined): string {
  if (course.rollback !== undefined) return course.rollback.failure.text
  const said = found?.statusReason ?? found?.rollback?.reason
  const tasks = summariseTaskFailures(sight.failures.tasks)
  const parts = [said?.replace(/\.$/, ''), tasks].filter(part => part !== undefined && part !== '')
  return parts.length === 0 ? 'ECS gave no reason' : parts.join('; ')
}
