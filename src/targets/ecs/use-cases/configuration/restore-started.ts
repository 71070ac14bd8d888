import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { LeftRollout } from '../rolling/rollout-state.js'
import { restoreAfterRollback, type RestoreDependencies } from './change-for-rollback.js'

/** Whether a rollback that was started may have changed the configuration of its service. */
export function isToRestore({ configurationBefore }: LeftRollout): boolean {
  return configurationBefore !== undefined
}

/**
 * `post` of rollbacks whose ends were not waited for: restores the configuration of each service whose deployment has ended since, and warns
 * of each whose deployment has not. Throws only what is not a `DeployError`.
 */
export async function restoreStarted(left: readonly LeftRollout[], dependencies: RestoreDependencies): Promise<void> {
  for (const { cluster, service, configurationBefore } of left) {
    const prefix = left.length > 1 ? `${service}: ` : ''
    const eventLog = openDeploymentLog({ subject: service, prefix }, dependencies)
    await restoreAfterRollback({ cluster, service, configurationBefore, record: { eventLog } }, dependencies)
  }
}
