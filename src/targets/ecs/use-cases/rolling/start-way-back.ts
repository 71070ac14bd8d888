import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'

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
export const NOTHING_ASKED = {
  source: undefined,
  changes: NO_CHANGES,
  redeploy: 'when-changed',
  failedTasksLimit: undefined,
  keepRevisions: undefined,
  desiredCount: undefined,
  circuitBreaker: undefined,
  alarms: undefined
} as const
