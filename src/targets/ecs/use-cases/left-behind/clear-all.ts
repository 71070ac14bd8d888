import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import type { RollingObstacles } from '../../domain/left-behind/rolling-obstacles.js'
import type { DeployRequest } from '../rolling/deploy-request.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import { clearBlockingRollouts, type ClearDependencies } from './clear-blocking-rollouts.js'
import { rollBackUnread } from './roll-back-unread.js'
import type { RolledBackFirst } from './roll-back-running.js'

const CLEARED_AT_ONCE = 8

/**
 * Clears the way of all services that were prepared for rolling deployments; by their index, what was done to those that needed it. What a
 * rolling rollback left, the next one needs again: it may still be in progress, and ECS would take no other strategy.
 */
export async function clearAll(
  prepared: readonly PreparedService[],
  { startedAt, purpose }: { readonly startedAt: number; readonly purpose: DeployRequest['purpose'] },
  dependencies: ClearDependencies
): Promise<ReadonlyMap<number, RolledBackFirst | undefined>> {
  const blocked = [...prepared.entries()].filter(
    ([, { way, decision }]) =>
      way !== undefined &&
      (way.running !== undefined || way.unread !== undefined || way.left.kind !== 'nothing') &&
      !(purpose === 'rollback' && decision.kind === 'rolling' && isOfRollingRollback(way))
  )
  const cleared = await forEachLimited(
    blocked,
    CLEARED_AT_ONCE,
    async ([index, { request, way, before, eventLog }]) => {
      const { cluster, service } = request
      const unread = before && way && findUnread(before, way)
      if (unread !== undefined) await rollBackUnread(unread, eventLog, dependencies)
      const rolledBackFirst = await clearBlockingRollouts(
        { cluster, service, running: way?.running, eventLog, startedAt, purpose },
        dependencies
      )
      return [index, rolledBackFirst] as const
    }
  )
  return new Map(cleared)
}

function isOfRollingRollback({ running, left }: RollingObstacles): boolean {
  return running === undefined && left.kind === 'configuration' && left.strategy === 'ROLLING'
}

/** ARN of a deployment that may be in progress, and that a rolling update would not replace. */
function findUnread(
  { currentServiceDeployment, deploymentConfiguration }: ServiceSnapshot,
  { unread, left }: RollingObstacles
): string | undefined {
  const strategy = left.kind === 'configuration' ? left.strategy : readStrategy(deploymentConfiguration)
  return unread === undefined || strategy === 'ROLLING' ? undefined : currentServiceDeployment
}
