import { DeployError } from '../../domain/errors.js'
import type { DeploymentOutcome } from '../../domain/rollout/deployment-outcome.js'
import type { NativeService } from '../../domain/rollout/native-service.js'
import { nameRevision, type ServiceSnapshot } from '../../domain/rollout/service-snapshot.js'
import { NO_CHANGES } from '../../domain/task-definition/requested-changes.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import { concludeDeployment, outcomeOfRollout } from '../conclude-deployment.js'
import { tellRollout } from '../rollout-story.js'
import { endRollout, startRollout } from '../service-rollout.js'
import { Cancelled } from '../unless-cancelled.js'
import { startNativeCourse } from './native-course.js'
import type { NativeRollout } from './native-rollout.js'
import { reportShift } from './report-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import type { FoundShift } from './shift-state.js'
import { endWithTruth } from './shift-traffic.js'

/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const PATIENCE_MILLISECONDS = 240_000

/**
 * Goes on where `main` was stopped: reads what became of its rollout, has ECS roll it back when it is still under way (unless it
 * was to be left), watches that to its end and puts the configuration back.
 */
export async function finishLeftShift(left: FoundShift, dependencies: ShiftDependencies): Promise<DeploymentOutcome> {
  const { clock, rollouts, services } = dependencies
  const startedAt = clock.now()
  const service = await rollouts.readService(left.cluster, left.service)
  const [snapshot] = (await services.describe(left.cluster, [left.service])).services
  if (service === undefined || snapshot === undefined)
    throw new DeployError('not-found', `Service ${left.service} does not exist any more.`)
  const rollout = openRollout(left, { service, snapshot }, dependencies)
  const { shown } = rollout
  shown.story.milestone(`${nameRevision(left.taskDefinition)} was being rolled out when the step was stopped`)
  try {
    if (service.taskDefinition !== left.taskDefinition && service.currentDeployment === undefined)
      end(
        rollout,
        'cancelled',
        `The job was cancelled, and ${nameRevision(service.taskDefinition)} is what the service runs.`,
        clock.now()
      )
    else if (left.onCancel === 'leave')
      end(
        rollout,
        'cancelled',
        `The job was cancelled, and the rollout was left as it is (\`on-cancel: leave\`).`,
        clock.now()
      )
    else await endWithTruth(rollout, dependencies)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    end(rollout, 'cancelled', 'The job was cancelled, and its end was not waited for.', clock.now())
  }
  const outcome = { ...outcomeOfRollout(shown), shift: reportShift(rollout) }
  const times = { startedAt, finishedAt: clock.now() }
  return { ...concludeDeployment('deploy', [outcome], times), strategy: left.strategy.kind }
}

function end({ shown }: NativeRollout, verdict: 'cancelled', reason: string, at: number): void {
  endRollout(shown, { verdict, reasonCode: verdict, reason }, at)
}

function openRollout(
  left: FoundShift,
  { service, snapshot }: { readonly service: NativeService; readonly snapshot: ServiceSnapshot },
  dependencies: ShiftDependencies
): NativeRollout {
  const now = dependencies.clock.now()
  const story = tellRollout({ subject: left.service, prefix: '' }, dependencies)
  const before = { ...service, taskDefinition: left.previousTaskDefinition }
  const shown = startRollout(
    {
      request: { ...NOTHING_ASKED, cluster: left.cluster, service: left.service },
      revisions: { from: nameOnly(left.previousTaskDefinition), to: nameOnly(left.taskDefinition), origin: 'reused' },
      before: { ...snapshot, taskDefinition: left.previousTaskDefinition },
      plan: { ...PLAN, taskDefinition: left.taskDefinition, deadlineAt: now + PATIENCE_MILLISECONDS },
      story,
      changes: { taskDefinition: [], settings: [] },
      startedAt: left.startedAt
    },
    now
  )
  shown.course = { ...shown.course, deploymentsBefore: left.deploymentsBefore }
  const course = startNativeCourse(before, left.configurationBefore, left.startedAt)
  course.updateSent = true
  course.abort = { cause: 'cancelled', reason: 'The job was cancelled.' }
  course.rollbackAsked = left.rollbackAsked
  return {
    request: { ...requestOf(left), timeoutMilliseconds: now - left.startedAt + PATIENCE_MILLISECONDS },
    course,
    shown
  }
}

function requestOf(left: FoundShift): Omit<NativeRollout['request'], 'timeoutMilliseconds'> {
  const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel } = left
  return {
    ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel },
    ...{ waypoints: [], bakeSeconds: 0, bakeMaxSeconds: 0, keepForSeconds: 0, onInconclusive: 'abort' },
    ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse', purpose: 'deploy' }
  }
}

const NO_GATES = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0 }

const NOTHING_ASKED = {
  source: undefined,
  changes: NO_CHANGES,
  redeploy: 'when-changed',
  failedTasksLimit: undefined,
  keepRevisions: undefined,
  desiredCount: undefined,
  circuitBreaker: undefined,
  alarms: undefined
} as const

const PLAN = {
  waitUntil: 'completed',
  onRunning: 'refuse',
  onFailure: 'leave',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: undefined,
  timeoutMilliseconds: PATIENCE_MILLISECONDS
} as const

function nameOnly(arn: string): RegisteredTaskDefinition {
  const [family = '', revision = ''] = nameRevision(arn).split(':')
  return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} }
}
