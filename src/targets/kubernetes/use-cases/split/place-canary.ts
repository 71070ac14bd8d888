import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { canaryName } from '../../domain/canary/canary-names.js'
import { canaryDeployment, canaryService, isOurCanary } from '../../domain/canary/canary-objects.js'
import { imagesOf, revisionOfImages } from '../../domain/canary/workload-revision.js'
import { isTerminating, nameOf, uidOf, type KubeObject } from '../../domain/cluster/kube-object.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { isMigrated } from '../migration/run-migration.js'
import type { LeaseLock } from './lease-lock.js'
import { markObject } from './change-objects.js'
import { readCluster } from './read-cluster.js'

/**
 * Starts the canary beside the stable pods: one pod, without traffic, once its migration has succeeded. First everything that the rollout is to change is marked with the run, so
 * that a call of an earlier run that comes late is refused. At last the lock is read again: what was made too late goes at once.
 * Throws `conflict` where another canary or object is in the way.
 */
export async function placeCanary(revision: Revision, lock: LeaseLock, world: KubernetesWorld): Promise<void> {
  const { api, spec } = world
  const holder = lock.holder()
  const reading = await readCluster(world)
  const { canary, canaryRevision, live, stable, services, routes } = reading
  if (canary === undefined && live.id === revision.id) return
  if (canary !== undefined && isTerminating(canary))
    throw new DeployError('conflict', `The previous canary of ${spec.workload} is being removed.`)
  if (canaryRevision !== undefined && canaryRevision.id !== revision.id)
    throw new DeployError(
      'conflict',
      `Another canary of ${spec.workload} exists. Wait until its rollout ends, then deploy again.`
    )
  if (revisionOfImages(spec.workload, { ...imagesOf(stable), ...revision.images }).id !== revision.id)
    throw new DeployError(
      'conflict',
      `The images of Deployment ${spec.workload} changed after the rollout of ${revision.label} started. Deploy again.`
    )
  for (const object of [stable, ...routes]) await markObject(object, holder, world)
  if (canary === undefined && !(await isMigrated(revision, lock, world))) return
  const source = { stable, services, images: revision.images, replicas: 1, holder }
  if (spec.traffic !== 'service-selector') {
    const service = services.find(each => nameOf(each) === spec.service)
    if (service === undefined) throw new DeployError('not-found', `Service ${spec.service} does not exist.`)
    await createServiceOnce(canaryService(service, source), world)
  }
  if (canary !== undefined) return
  const placed = await api.create('Deployment', canaryDeployment(source))
  await lock.requireHolder(holder).catch(async (error: unknown) => {
    await api.remove(
      { kind: 'Deployment', namespace: spec.namespace, name: canaryName(spec.workload) },
      { uid: uidOf(placed) }
    )
    throw error
  })
}

/** An object of ours may be there from a run that was lost. One of somebody else is not touched. */
async function createServiceOnce(
  object: KubeObject,
  { api, spec: { namespace, service } }: KubernetesWorld
): Promise<void> {
  const found = await api.read({ kind: 'Service', namespace, name: nameOf(object) })
  if (found === undefined) await api.create('Service', object)
  else if (!isOurCanary(found, service))
    throw new DeployError(
      'conflict',
      `Service ${nameOf(object)} exists and was not created by deploy-kit. Rename or delete it.`
    )
}
