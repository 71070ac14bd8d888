import type { DeploymentRecord } from '../../../../domain/rollout/rollout-record.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployAtOnce } from './deploy-prepared.js'
import type { DeployRequest } from './deploy-request.js'
import { lookAtServices } from './observe-services.js'

/** All that follows the first call of AWS is loaded after its answer: a third of what a rolling deployment needs. */
const loadRest = () => import('./deploy-prepared.js')

/**
 * Deploys services by ECS's rolling update: looks at all of them, removes what another run left or has in progress, registers
 * what is needed, updates each, and follows its own deployments to their ends. Services whose rollback is not a rolling one go by
 * `atOnce`, first; one that cannot start so is a rolling one. Throws only before a service was changed.
 */
export async function deployServices(
  request: DeployRequest,
  dependencies: DeployDependencies,
  atOnce: DeployAtOnce
): Promise<DeploymentRecord> {
  const { boundCalls, cancelled, clock, log } = dependencies
  const startedAt = markStart(clock)
  boundCalls(clock.now() + request.timeoutMilliseconds)
  const first = await log.group('Prepare', async () => {
    const seen = await unlessCancelled(cancelled, lookAtServices(request.services, dependencies))
    const { prepareSeen } = await loadRest()
    return unlessCancelled(cancelled, prepareSeen(seen, request, dependencies))
  })
  const { deployPrepared } = await loadRest()
  return deployPrepared(first, { request, startedAt, atOnce }, dependencies)
}
