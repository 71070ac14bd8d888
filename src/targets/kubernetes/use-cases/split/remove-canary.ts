import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { releaseReplicas, scales } from '../../domain/canary/autoscaler.js'
import { canaryName, ROLLOUT } from '../../domain/canary/canary-names.js'
import { isOurCanary } from '../../domain/canary/canary-objects.js'
import { annotate, patchOf } from '../../domain/cluster/json-patch.js'
import { isTerminating, textAt, uidOf } from '../../domain/cluster/kube-object.js'
import { writeMigration } from '../../domain/migration/migration-note.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { removeMigration } from '../migration/remove-migration.js'
import { changeObject, markObject } from './change-objects.js'
import { readCluster, type ClusterReading } from './read-cluster.js'

/** Removes a canary without traffic. Throws `conflict` where it has some. */
export async function removeCanary(revision: Revision, world: KubernetesWorld): Promise<void> {
  const reading = await readCluster(world)
  const { canary, canaryRevision, weight } = reading
  if (canary !== undefined && canaryRevision?.id !== revision.id) return
  if (weight !== 0 && weight !== undefined)
    throw new DeployError('conflict', `Cannot remove the canary ${revision.label}: it has ${weight}% of the traffic.`)
  await removeObjects(reading, world)
}

/**
 * Ends the migration, waits for the requests in progress, then removes what was made for the rollout, and its marks. Only what we made: an object by its UID, with
 * our label, and the Deployment as it was read: another run may have taken it over during the wait. The Deployment is last: until it is gone, the
 * rollout is not over. Throws `conflict` where the canary has traffic again.
 */
export async function removeObjects(reading: ClusterReading, world: KubernetesWorld): Promise<void> {
  const { api, clock, spec } = world
  const { canary: before } = reading
  if (!(await removeMigration(reading.stable, world))) return
  if (before !== undefined && isTerminating(before)) return
  if (before !== undefined) await clock.sleep(spec.drainSeconds * 1000)
  const { canary, stable, routes, weight } = await readCluster(world)
  if (weight !== undefined && weight !== 0)
    throw new DeployError('conflict', `Another client sends traffic to the canary of ${spec.workload}.`)
  for (const autoscaler of await api.list('HorizontalPodAutoscaler', spec.namespace)) {
    const patch = scales(autoscaler, spec.workload) ? releaseReplicas(autoscaler) : []
    if (patch.length > 0) await changeObject(autoscaler, patchOf(autoscaler, patch), world)
  }
  for (const route of routes) await markObject(route, undefined, world)
  await removeService(world)
  const unmark = [...annotate(stable, ROLLOUT, undefined), ...writeMigration(stable, undefined)]
  if (unmark.length > 0) await changeObject(stable, patchOf(stable, unmark), world)
  const address = { kind: 'Deployment', namespace: spec.namespace, name: canaryName(spec.workload) } as const
  const resourceVersion = canary && textAt(canary, 'metadata', 'resourceVersion')
  if (canary !== undefined) await api.remove(address, { uid: uidOf(canary), resourceVersion })
}

async function removeService({ api, spec: { namespace, service } }: KubernetesWorld): Promise<void> {
  const address = { kind: 'Service', namespace, name: canaryName(service) } as const
  const found = await api.read(address)
  if (found !== undefined && isOurCanary(found, service)) await api.remove(address, { uid: uidOf(found) })
}
