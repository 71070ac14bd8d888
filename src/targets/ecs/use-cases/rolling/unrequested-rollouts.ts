import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import { follow } from '../../domain/rolling/rolling-state.js'
import { reopenRecord, type FoundService } from '../service/left-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { findStarted, type RollingRef } from './rolling-ref.js'
import { startRollout, takeIn, type ServiceRollout } from './service-rollout.js'

/** Opens a rolling deployment again that another run left: nothing is asked for any more than to see it to its end. */
export function reopenRollout(
  ref: RollingRef,
  { onFailure, purpose, ...found }: FoundService & Pick<DeployRequest, 'onFailure' | 'purpose'>,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): ServiceRollout {
  const now = dependencies.clock.now()
  const { cluster, service, taskDefinition, previousTaskDefinition, deploymentsBefore } = ref
  const rollout = startRollout(
    {
      ...reopenRecord(ref, found, dependencies),
      request: { ...NOTHING_ASKED, cluster, service },
      before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
      plan: {
        ...TO_ITS_END,
        ...{ onFailure, purpose },
        oddRules: ref.oddRules,
        taskDefinition,
        deadlineAt: found.until,
        timeoutMilliseconds: found.until - now
      }
    },
    now
  )
  rollout.configurationBefore = ref.configurationBefore
  const state = { ...rollout.state, deploymentsBefore, othersServiceDeployments: [] }
  const started = findStarted(ref, found.snapshot)
  if (ref.followed !== undefined)
    rollout.state = { ...state, followed: ref.followed, serviceDeployment: ref.serviceDeployment }
  else rollout.state = started === undefined ? state : follow(state, started, 'started')
  takeIn(rollout, found.snapshot, now)
  return rollout
}

const TO_ITS_END = {
  waitUntil: 'completed',
  onRunning: 'refuse',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: undefined
} as const

/** A deployment of the previous revision, for one that was complete before it could be rolled back. Nothing is done yet. */
export function startRevert(rollout: ServiceRollout, now: number): ServiceRollout {
  const { request, revisions, before, plan, record, observation } = rollout
  const { cluster, service } = request
  const taskDefinition = revisions.from?.arn ?? before.taskDefinition
  const back = startRollout(
    {
      request: { ...NOTHING_ASKED, cluster, service },
      revisions: { ...revisions, to: revisions.from ?? revisions.to, from: revisions.to },
      before: observation.service ?? before,
      plan: {
        ...{
          taskDefinition,
          waitUntil: 'completed',
          onRunning: 'supersede',
          onFailure: 'leave',
          redeploy: 'when-changed'
        },
        ...{ purpose: 'rollback', settings: 'unchanged', failedTasksLimit: undefined, oddRules: plan.oddRules },
        ...{ timeoutMilliseconds: plan.timeoutMilliseconds, deadlineAt: now + plan.timeoutMilliseconds }
      },
      record
    },
    observation.at
  )
  rollout.revert = back
  return back
}

/** All but what runs stays as it is. */
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
