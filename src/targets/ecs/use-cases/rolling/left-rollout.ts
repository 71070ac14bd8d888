import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import { reopenRecord, type FoundService, type LeftDeployment } from '../service/left-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'
import { NOTHING_ASKED } from './start-way-back.js'

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
