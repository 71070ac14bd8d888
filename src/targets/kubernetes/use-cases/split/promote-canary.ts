import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { stableImagesOf } from '../../domain/canary/canary-objects.js'
import { recordRevision } from '../../domain/canary/revision-history.js'
import { imagesOf, setImages } from '../../domain/canary/workload-revision.js'
import { patchOf } from '../../domain/cluster/json-patch.js'
import { deploymentState } from '../../domain/readiness/deployment-state.js'
import { writeMigration } from '../../domain/migration/migration-note.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { removeMigration } from '../migration/remove-migration.js'
import { followCronJobs } from '../cron/follow-cron-jobs.js'
import { changeObject } from './change-objects.js'
import { readCluster } from './read-cluster.js'
import { removeObjects } from './remove-canary.js'
import { setRoutes } from './set-share.js'

/**
 * One step nearer to a stable Deployment with the canary's images, while the canary serves: the images, then a wait until all stable pods run
 * them, then the traffic back to them, then the CronJobs, then the end of the canary. Names, autoscalers, disruption budgets and later applies of the manifest stay valid,
 * and no request is sent to pods that are being replaced. Called again until it is done.
 * Throws `conflict` where the revision is not the canary, or lacks traffic.
 */
export async function promoteCanary(
  revision: Revision,
  { isWayBack, world }: { readonly isWayBack: boolean; readonly world: KubernetesWorld }
): Promise<void> {
  const reading = await readCluster(world)
  const { stable, live, canary, canaryRevision, weight } = reading
  if (live.id === revision.id && canary === undefined) return
  if (canaryRevision?.id !== revision.id)
    throw new DeployError('conflict', `${revision.label} is not the canary of ${world.spec.workload}.`)
  if (live.id !== revision.id) {
    if (weight !== 100)
      throw new DeployError(
        'conflict',
        `Cannot promote ${revision.label}: it has ${weight ?? '?'}% of the traffic, not 100%.`
      )
    await removeMigration(stable, world)
    await changeObject(
      stable,
      patchOf(stable, [
        ...recordRevision(stable, { replaced: imagesOf(stable), by: revision.images, isWayBack }),
        ...writeMigration(stable, undefined),
        ...setImages(stable, revision.images)
      ]),
      world
    )
    return
  }
  if (deploymentState(stable).kind !== 'ready') return
  if (weight !== 0) return setRoutes(reading, 0, world)
  await followCronJobs({ before: stableImagesOf(canary ?? {}) ?? revision.images, after: revision.images }, world)
  await removeObjects(reading, world)
}
