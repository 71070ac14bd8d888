import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import { reopenRecord, type FoundService, type LeftDeployment } from '../service/left-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'

/** Opens a rolling deployment again that `main` left: nothing is asked for any more than to see it to its end. */
export function reopenRollout(
  left: LeftDeployment & { readonly onCancel: RollingPlan['onFailure'] },
  found: FoundService,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): ServiceRollout {
  const now = dependencies.clock.now()
  const { cluster, service, taskDefinition, previousTaskDefinition, onCancel } = left
  return startRollout(
    {
      ...reopenRecord(left, found, dependencies),
      request: { ...NOTHING_ASKED, cluster, service },
      before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
      plan: {
        ...TO_ITS_END,
        onFailure: onCancel,
        taskDefinition,
        deadlineAt: found.until,
        timeoutMilliseconds: found.until - now
      }
    },
    now
  )
}

const TO_ITS_END = {
  purpose: 'deploy',
  waitUntil: 'completed',
  onRunning: 'refuse',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: undefined
} as const

/** A deployment of what served before, for one that was complete before it could be rolled back. Nothing is done yet. */
export function startWayBack(rollout: ServiceRollout, now: number): ServiceRollout {
  const { request, revisions, before, plan, record, sight } = rollout
  const { cluster, service } = request
  const taskDefinition = revisions.from?.arn ?? before.taskDefinition
  const back = startRollout(
    {
      request: { ...NOTHING_ASKED, cluster, service },
      revisions: { ...revisions, to: revisions.from ?? revisions.to, from: revisions.to },
      before: sight.service ?? before,
      plan: {
        ...{
          taskDefinition,
          waitUntil: 'completed',
          onRunning: 'supersede',
          onFailure: 'leave',
          redeploy: 'when-changed'
        },
        ...{ purpose: 'rollback', settings: 'unchanged', failedTasksLimit: undefined },
        ...{ timeoutMilliseconds: plan.timeoutMilliseconds, deadlineAt: now + plan.timeoutMilliseconds }
      },
      record
    },
    sight.at
  )
  rollout.wayBack = back
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
