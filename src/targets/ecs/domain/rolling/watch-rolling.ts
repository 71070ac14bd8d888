import { formatDuration } from '../../../../domain/input/duration.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { judgeTaskFailures, summariseTaskFailures, type Failure } from '../service/judge-task-failures.js'
import { endWith, waitFor, type RollingMove, type RollingTurn } from './rolling-move.js'
import {
  describeRunning,
  findPrimary,
  nameRevision,
  runsOthers,
  type DeploymentSnapshot,
  type ServiceSnapshot
} from '../service/service-snapshot.js'
import { settleRolling } from './settle-rolling.js'
import { verdictFor } from '../../../../domain/rollout/verdict.js'
import { countTroubleSigns, describeProgress } from '../service/service-progress.js'

/** How long a deployment that is COMPLETED may stay without a service deployment that says SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000

/** The deployment followed is the primary one, and ECS has not given it up. */
export function watchRolling(turn: RollingTurn, service: ServiceSnapshot, ours: DeploymentSnapshot): RollingMove {
  const { plan, course } = turn
  if (plan.waitUntil === 'started' && course.followed?.because !== 'already-live')
    return endWith(
      'succeeded',
      'started',
      `ECS has started to deploy ${nameRevision(plan.taskDefinition)}; nobody waited for its end.`
    )
  if (ours.rolloutState === 'COMPLETED') return confirm(turn, service, ours)
  return watchProgress(turn, service, ours)
}

/**
 * COMPLETED says that the service is steady; what proves that our deployment succeeded is its service deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 */
function confirm(turn: RollingTurn, service: ServiceSnapshot, ours: DeploymentSnapshot): RollingMove {
  const { course, sight, now } = turn
  if (course.followed?.because === 'already-live')
    return ours.runningCount >= service.desiredCount
      ? concludeSuccess(turn, service)
      : watchProgress(turn, service, ours)
  if (sight.deployment === undefined || sight.deployment.at < sight.at) return { kind: 'read-deployment' }
  const { found } = sight.deployment
  if (found?.status === 'SUCCESSFUL') return concludeSuccess(turn, service)
  if (found !== undefined && !['PENDING', 'IN_PROGRESS'].includes(found.status))
    return settleRolling(turn, service, ours)
  if (now < (course.completedAt ?? now) + CONFIRM_WITHIN_MILLISECONDS) return waitFor('ECS to record the success')
  const state = found === undefined ? 'does not show its service deployment' : `still says ${found.status}`
  return endWith(
    'unknown',
    'unconfirmed',
    `ECS says that the deployment is complete, and ${state}: ${describeRunning(service)}.`
  )
}

/** What is said where `force-new-deployment` found a deployment of the same revision in progress. */
export const NOT_FORCED =
  'No new deployment was forced, because one of the same revision was in progress. Set `on-running: supersede` to replace it.'

function concludeSuccess({ plan, course }: RollingTurn, service: ServiceSnapshot): RollingMove {
  const revision = nameRevision(plan.taskDefinition)
  const running = describeRunning(service)
  switch (course.followed?.because) {
    case 'already-live':
      return endWith(
        'succeeded',
        'already-live',
        `${revision} was live already${course.update === undefined ? ', and nothing was to change' : '; the settings were changed'}: ${running}.`
      )
    case 'redeployed-by-others':
      return endWith(
        'succeeded',
        'redeployed-by-others',
        `${revision} serves all traffic; the same revision was deployed again by another client meanwhile: ${running}.`
      )
    case 'attached':
      return endWith(
        'succeeded',
        'deployed',
        joinSentences(
          `${revision} serves all traffic: ${running}.`,
          plan.redeploy === 'forced' ? NOT_FORCED : undefined
        )
      )
    default:
      return endWith('succeeded', 'deployed', `${describeSuccess(plan.taskDefinition, service)}: ${running}.`)
  }
}

/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function describeSuccess(taskDefinition: string, service: ServiceSnapshot): string {
  const revision = nameRevision(taskDefinition)
  const running = findPrimary(service)?.runningCount ?? 0
  const isWhole = running >= service.desiredCount && !runsOthers(service, taskDefinition)
  return isWhole
    ? `${revision} serves all traffic`
    : `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`
}

function watchProgress(turn: RollingTurn, service: ServiceSnapshot, ours: DeploymentSnapshot): RollingMove {
  const { plan, sight, now } = turn
  const failure = judgeTaskFailures(sight.failures.tasks, plan.failedTasksLimit)
  if (failure !== undefined) return giveUp(turn, service, failure)
  const signs = countTroubleSigns(service, ours)
  if (signs > sight.failures.signs) return { kind: 'read-failures', signs }
  if (now < plan.deadlineAt) return waitFor(describeProgress(service, ours.id))
  if (sight.failures.at < plan.deadlineAt) return { kind: 'read-failures', signs }
  return giveUp(turn, service, describeTimeout(turn, service, ours))
}

function giveUp({ plan, course }: RollingTurn, service: ServiceSnapshot, failure: Failure): RollingMove {
  const isLive = course.followed?.because === 'already-live'
  if (plan.onFailure === 'rollback' && !isLive) return { kind: 'roll-back', failure }
  const revision = nameRevision(plan.taskDefinition)
  const what = isLive
    ? `${revision} is live, and does not run as it should: ${failure.text}. There is no deployment to roll back`
    : `${revision} was not deployed: ${failure.text}. It was left as it is (\`on-failure: leave\`)`
  return endWith(verdictFor(failure.cause, 'failed'), failure.cause, `${what}: ${describeRunning(service)}.`)
}

function describeTimeout({ plan, sight }: RollingTurn, service: ServiceSnapshot, ours: DeploymentSnapshot): Failure {
  const [target] = sight.failures.targets
  const parts = [
    `timed out after ${formatDuration(plan.timeoutMilliseconds)} with ${describeProgress(service, ours.id)}`,
    summariseTaskFailures(sight.failures.tasks),
    target === undefined ? undefined : `target ${target.endpoint} is ${target.reason}`,
    findHindrance(service, ours)
  ]
  return { cause: 'timed-out', text: parts.filter(part => part !== undefined).join('; ') }
}

/**
 * Why ECS could not go on, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service: ServiceSnapshot, ours: DeploymentSnapshot): string | undefined {
  const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'))
  const latest = said.toSorted((one, other) => other.at - one.at)[0]
  return latest && `ECS said that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`
}
