import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import { reopenRecord, type FoundService, type LeftDeployment } from '../service/left-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'

/** Opens a rolling deployment again that `main` left: nothing is asked for any more than to see it to its end. */
export function reopenRollout(
  left: LeftDeployment,
  found: FoundService,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): ServiceRollout {
  const now = dependencies.clock.now()
  const { cluster, service, taskDefinition, previousTaskDefinition } = left
  return startRollout(
    {
      ...reopenRecord(left, found, dependencies),
      request: { ...NOTHING_ASKED, cluster, service },
      before: { ...found.snapshot, taskDefinition: previousTaskDefinition },
      plan: { ...TO_ITS_END, taskDefinition, deadlineAt: found.until, timeoutMilliseconds: found.until - now }
    },
    now
  )
}

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

const TO_ITS_END = {
  waitUntil: 'completed',
  onRunning: 'refuse',
  onFailure: 'leave',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: undefined
} as const
