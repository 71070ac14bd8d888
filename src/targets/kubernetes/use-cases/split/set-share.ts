import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { holdReplicas, scales } from '../../domain/canary/autoscaler.js'
import { ROLLOUT } from '../../domain/canary/canary-names.js'
import { stableImagesOf } from '../../domain/canary/canary-objects.js'
import { replicasOfShare } from '../../domain/canary/replicas-of-share.js'
import { revisionOfImages, setImages } from '../../domain/canary/workload-revision.js'
import { patchOf, pointer } from '../../domain/cluster/json-patch.js'
import { annotationOf, isTerminating, numberAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { isRolling, wantedReplicas } from '../../domain/readiness/deployment-state.js'
import { shareRoute } from '../../domain/route/route-split.js'
import { returnCronJobs } from '../cron/follow-cron-jobs.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { changeObject, markObject } from './change-objects.js'
import { readCluster, type ClusterReading } from './read-cluster.js'
import { removeObjects } from './remove-canary.js'

/**
 * One step nearer to this share: first the mark of the run that resumed it, then the pods that it needs, then the routes. Called again until the routes have it. Throws `conflict` where
 * the revision is not the canary.
 */
export async function setShare(
  revision: Revision,
  { percent, holder }: { readonly percent: number; readonly holder: string },
  world: KubernetesWorld
): Promise<void> {
  const reading = await readCluster(world)
  if (percent === 0) return moveBack(reading, world)
  const { canary, canaryRevision, stable } = reading
  if (canary === undefined || canaryRevision?.id !== revision.id)
    throw new DeployError('conflict', `${revision.label} is not the canary of ${world.spec.workload}.`)
  if (annotationOf(canary, ROLLOUT) !== holder) return markObject(canary, holder, world)
  const wanted = replicasOfShare(wantedReplicas(stable), percent)
  await holdAutoscalers(wantedReplicas(stable), world)
  if (wantedReplicas(canary) < wanted) {
    await changeObject(
      canary,
      patchOf(canary, [{ op: 'replace', path: pointer('spec', 'replicas'), value: wanted }]),
      world
    )
    return
  }
  if (availableOf(canary) >= wanted) await setRoutes(reading, percent, world)
}

/** The stable pods are never fewer than they were while others have their traffic. */
async function holdAutoscalers(replicas: number, world: KubernetesWorld): Promise<void> {
  const { api, spec } = world
  for (const autoscaler of await api.list('HorizontalPodAutoscaler', spec.namespace)) {
    const patch = scales(autoscaler, spec.workload) ? holdReplicas(autoscaler, replicas) : []
    if (patch.length > 0) await changeObject(autoscaler, patchOf(autoscaler, patch), world)
  }
}

/** All routes, one after the other: `readCluster` shows a mix until the last has it. */
export async function setRoutes(
  { routes, context }: Pick<ClusterReading, 'routes' | 'context'>,
  percent: number,
  world: KubernetesWorld
): Promise<void> {
  for (const route of routes) {
    const patch = shareRoute(route, percent, context)
    if (patch.length > 0) await changeObject(route, patchOf(route, patch), world)
  }
}

/**
 * All traffic to the stable pods. Where they have begun to take over the canary's images, the canary serves until they have the previous ones
 * again: no request is sent to pods that are being replaced.
 */
async function moveBack(reading: ClusterReading, world: KubernetesWorld): Promise<void> {
  const { canary, canaryRevision, live, stable, weight } = reading
  const placedBeside = canary && stableImagesOf(canary)
  const before = canaryRevision?.id === live.id ? placedBeside : undefined
  if (before === undefined) {
    // Where somebody else deploys to the stable Deployment, its pods are theirs to replace.
    const isRestored = placedBeside && revisionOfImages(world.spec.workload, placedBeside).id === live.id
    if (isRestored && weight === 100 && isRolling(stable) && isServing(canary)) return
    return setRoutes(reading, 0, world)
  }
  if (isBeingRemoved(reading, world)) return removeObjects(reading, world)
  if (weight !== 100 && isServing(canary)) return setRoutes(reading, 100, world)
  await returnCronJobs({ before: canaryRevision?.images ?? {}, after: before }, world)
  await changeObject(stable, patchOf(stable, setImages(stable, before)), world)
}

/** The takeover is over, and the removal of the canary has begun: it is completed, and then undone like any other release. */
function isBeingRemoved({ canary, canaryService }: ClusterReading, { spec }: KubernetesWorld): boolean {
  const isGoing = canary !== undefined && isTerminating(canary)
  return isGoing || (spec.traffic !== 'service-selector' && canaryService === undefined)
}

function isServing(canary: KubeObject | undefined): boolean {
  return canary !== undefined && !isTerminating(canary) && availableOf(canary) > 0
}

export function availableOf(workload: KubeObject): number {
  return numberAt(workload, 'status', 'availableReplicas') ?? 0
}
