import type { Revision } from '../../../domain/rollout/revision.js'
import { DeployError } from '../../../domain/errors.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { previousImages } from '../domain/canary/revision-history.js'
import { imagesOf, revisionOf, revisionOfImages, withoutTemplate } from '../domain/canary/workload-revision.js'
import { previousTemplate } from '../domain/rolling/previous-template.js'
import type { KubeObject } from '../domain/cluster/kube-object.js'
import type { PlacedSpec, Way } from './choose-way.js'
import type { ManifestRelease } from './manifests/plan-release.js'
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
  { way, release }: { readonly way: Way; readonly release?: ManifestRelease | undefined }
): OpenedWorkload {
  if (way.kind === 'rolling') {
    const split = rollingSplit({ spec, api, clock, release })
    return {
      split,
      targetOf: (images, run) => rollingTarget({ spec: { ...spec, images }, api, clock, release }, run, split)
    }
  }
  const { service, traffic } = way
  const split = kubernetesSplit({ spec: { ...spec, service, traffic }, api, clock })
  return {
    split,
    targetOf: (images, run) => kubernetesTarget({ spec: { ...spec, images, service, traffic }, api, clock }, run, split)
  }
}

/** What a revision is chosen by. `object`: the workload as it is, or as its manifest makes it. */
interface RevisionChoice {
  readonly object: KubeObject
  readonly split: TrafficSplit
  readonly version: 'given' | 'previous'
  readonly way: Way
}

/**
 * The revision to deploy: the live one with the images of the input, or (`previous`) the one before it. While a rollout is in progress, the
 * one before is the stable revision, which it is rolled back to. Throws `not-found` where no earlier revision is recorded.
 */
export async function chooseRevision(
  { workload, images }: Pick<PlacedSpec, 'workload' | 'images'>,
  { object, split, version, way }: RevisionChoice
): Promise<Revision> {
  if (version === 'given') return revisionOfImages(workload, { ...imagesOf(object), ...Object.fromEntries(images) })
  const [lock, { stable }] = [await split.readLock(), await split.readShares()]
  const note = lock && parseNote(lock.note)
  const isInProgress = note !== undefined && !isEnded(note) && note.canary.id !== stable?.id
  if (isInProgress && stable !== undefined) return stable
  const previous = previousImages(object, stable ?? revisionOf(object, workload))
  if (previous !== undefined) {
    // The pod template goes back where it was kept. A canary has that of the stable Deployment.
    const whole = revisionOfImages(workload, previous)
    if (way.kind === 'rolling' && previousTemplate(object, whole) !== undefined) return whole
    return revisionOfImages(workload, { ...imagesOf(object), ...withoutTemplate(previous) })
  }
  throw new DeployError('not-found', `No earlier revision of ${workload} is recorded. Deploy a version by its image.`)
}
