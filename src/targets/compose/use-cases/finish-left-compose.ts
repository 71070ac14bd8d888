import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { openHooks } from '../../../use-cases/rollout/open-hooks.js'
import { finishLeft } from '../../stepped/use-cases/finish-left.js'
import type { LeftRollout } from '../../stepped/use-cases/left-rollout.js'
import { retryReads } from './retry-reads.js'
import type { ComposeRequest } from './compose-request.js'
import { composeTarget } from './compose-target.js'
import { LEFT_REASON, placeOf, type ComposeDependencies } from './deploy-compose.js'

/** `post`: rolls back what a killed or canceled `main` left (unless `on-cancel: leave`), and reports the result. */
export async function finishLeftCompose(
  left: LeftRollout,
  request: ComposeRequest,
  dependencies: ComposeDependencies
): Promise<DeploymentRecord> {
  const { clock, log, run, newToken } = dependencies
  const { canary } = left.ref
  const images = new Map(Object.entries(canary.images))
  const world = { ...retryReads(dependencies.world), spec: { ...dependencies.world.spec, images } }
  const project = world.spec.project ?? canary.label
  const eventLog = openDeploymentLog({ subject: project, prefix: '' }, { clock, log })
  const target = composeTarget(world, {
    ...{ newToken, run: run.url ?? 'a local run', pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: [] }
  })
  const hooks = await openHooks({ ...request, purpose: 'rollback' }, dependencies.connectHooks)
  return finishLeft(
    { left, request, target, place: placeOf(project, world), eventLog, world, hooks, leftReason: LEFT_REASON },
    dependencies
  )
}
