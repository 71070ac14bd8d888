import type { Revision } from '../../../domain/rollout/revision.js'
import { DeployError } from '../../../domain/errors.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { previousImages } from '../domain/canary/revision-history.js'
import { imagesOf, revisionOf, revisionOfImages } from '../domain/canary/workload-revision.js'
import type { KubeObject } from '../domain/cluster/kube-object.js'
import type { PlacedSpec, Way } from './choose-way.js'
import { kubernetesTarget, type KubernetesRun } from './kubernetes-target.js'
import type { ReachedCluster } from './reached-cluster.js'
import { rollingSplit } from './rolling/rolling-split.js'
import { rollingTarget } from './rolling/rolling-target.js'
import { kubernetesSplit } from './split/kubernetes-split.js'

/** A workload, with what brings a revision to it. */
export interface OpenedWorkload {
  readonly split: TrafficSplit
  /** `images`: those to be checked before anything is changed. */
  readonly targetOf: (images: ReadonlyMap<string, string>, run: KubernetesRun) => SteppedTarget
}

/** Opens what a way needs. Makes no call. */
export function openWorkload(
  { api, clock }: Pick<ReachedCluster, 'api' | 'clock'>,
  spec: PlacedSpec,
  way: Way
): OpenedWorkload {
  if (way.kind === 'rolling') {
    const split = rollingSplit({ spec, api, clock })
    return {
      split,
      targetOf: (images, run) => rollingTarget({ spec: { ...spec, images }, api, clock }, run, split)
    }
  }
  const { service, traffic } = way
  const split = kubernetesSplit({ spec: { ...spec, service, traffic }, api, clock })
  return {
    split,
    targetOf: (images, run) => kubernetesTarget({ spec: { ...spec, images, service, traffic }, api, clock }, run, split)
  }
}

/**
 * The revision to deploy: the live one with the images of the input, or (`previous`) the one before it. While a rollout is in progress, the
 * one before is the stable revision, which it is rolled back to. Throws `not-found` where no earlier revision is recorded.
 */
export async function chooseRevision(
  { workload, images }: Pick<PlacedSpec, 'workload' | 'images'>,
  {
    object,
    split,
    version
  }: { readonly object: KubeObject; readonly split: TrafficSplit; readonly version: 'given' | 'previous' }
): Promise<Revision> {
  if (version === 'given') return revisionOfImages(workload, { ...imagesOf(object), ...Object.fromEntries(images) })
  const [lock, { stable }] = [await split.readLock(), await split.readShares()]
  const note = lock && parseNote(lock.note)
  const isInProgress = note !== undefined && !isEnded(note) && note.canary.id !== stable?.id
  if (isInProgress && stable !== undefined) return stable
  const previous = previousImages(object, stable ?? revisionOf(object, workload))
  if (previous !== undefined) return revisionOfImages(workload, { ...imagesOf(object), ...previous })
  throw new DeployError('not-found', `No earlier revision of ${workload} is recorded. Deploy a version by its image.`)
}
