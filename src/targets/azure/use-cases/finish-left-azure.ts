import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { openHooks } from '../../../use-cases/rollout/open-hooks.js'
import { finishLeft } from '../../stepped/use-cases/finish-left.js'
import type { LeftRollout } from '../../stepped/use-cases/left-rollout.js'
import type { AzureRequest } from './azure-request.js'
import { azureTarget } from './azure-target.js'
import { appPlaceOf, LEFT_REASON, placeOf, type AzureDependencies } from './deploy-azure.js'
import { appSplit } from './split/app-split.js'

/** `post`: rolls back what a killed or canceled `main` left (unless `on-cancel: leave`), and reports the result. */
export async function finishLeftAzure(
  left: LeftRollout,
  request: AzureRequest,
  dependencies: AzureDependencies
): Promise<DeploymentRecord> {
  const { clock, log, newToken, world } = dependencies
  const { spec, pauseTimeoutSeconds } = request
  const hooks = await openHooks({ ...request, purpose: 'rollback' }, dependencies.connectHooks)
  const eventLog = openDeploymentLog({ subject: spec.app, prefix: '' }, { clock, log })
  const app = { spec, api: world.api, clock }
  const target = azureTarget(app, { newToken, pauseTimeoutSeconds, place: appPlaceOf(request) }, appSplit(app))
  return finishLeft(
    { left, request, target, place: placeOf(request), eventLog, world, hooks, leftReason: LEFT_REASON },
    dependencies
  )
}
