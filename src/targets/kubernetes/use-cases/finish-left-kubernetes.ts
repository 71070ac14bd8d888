import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { openHooks } from '../../../use-cases/rollout/open-hooks.js'
import { finishLeft } from '../../stepped/use-cases/finish-left.js'
import type { LeftRollout } from '../../stepped/use-cases/left-rollout.js'
import { LEFT_REASON, placeOf, type KubernetesDependencies } from './deploy-kubernetes.js'
import type { KubernetesRequest } from './kubernetes-request.js'
import type { LeftWay } from './left-way.js'
import { openWorkload } from './open-workload.js'
import { retryReads } from './retry-reads.js'

/** `post`: rolls back what a killed or canceled `main` left (unless `on-cancel: leave`), and reports the result. */
export async function finishLeftKubernetes(
  left: LeftRollout & LeftWay,
  request: KubernetesRequest,
  dependencies: KubernetesDependencies
): Promise<DeploymentRecord> {
  const { clock, log, newToken } = dependencies
  const world = retryReads(dependencies.world)
  // What was migrated stays so, and nothing more is.
  const spec = { ...request.spec, ...left.spec, migration: undefined, manifests: [] }
  const eventLog = openDeploymentLog({ subject: spec.workload, prefix: '' }, { clock, log })
  const images = new Map(Object.entries(left.ref.canary.images))
  const run = { newToken, pauseTimeoutSeconds: request.pauseTimeoutSeconds }
  const target = openWorkload(world, spec, { way: left.way }).targetOf(images, run)
  const hooks = await openHooks({ ...request, purpose: 'rollback' }, dependencies.connectHooks)
  return finishLeft(
    { left, request, target, place: placeOf(world, spec), eventLog, world, hooks, leftReason: LEFT_REASON },
    dependencies
  )
}
