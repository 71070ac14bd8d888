import { inspectImages } from '../../domain/inspect-images.js'
import { objectAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { releaseManifest } from '../../domain/manifest/workload-manifest.js'
import { TEMPLATE_CHARACTERS } from '../../domain/rolling/previous-template.js'
import type { KubeApi } from '../../ports/kube-api.js'
import type { PlacedSpec } from '../choose-way.js'
import { planManifests, type ManifestPlan, type PlannedObject } from './plan-manifests.js'

/** What a release applies beside its images, as the API server answered to a dry run. */
export interface ManifestRelease extends Pick<ManifestPlan, 'refusals' | 'changes'> {
  /** In the order in which they are applied. */
  readonly others: readonly PlannedObject[]
  /** Undefined: the manifests do not have the workload. */
  readonly workload: PlannedObject | undefined
}

/** Asks the API server what the manifests of a release would do. Undefined where there are none. Changes nothing. */
export async function planRelease(
  api: KubeApi,
  { manifests, images, kind, workload: name, namespace }: PlacedSpec,
  live: KubeObject
): Promise<ManifestRelease | undefined> {
  if (manifests.length === 0) return undefined
  const isWorkload = (each: { readonly kind: string; readonly name: string }) =>
    each.kind === kind && each.name === name
  const released = manifests.map(each =>
    isWorkload(each) ? { ...each, object: releaseManifest(each.object, images), released: [...images.keys()] } : each
  )
  const { objects, refusals, changes } = await planManifests(released, { api, namespace })
  const workload = objects.find(({ address }) => isWorkload(address))
  const own = manifests.find(isWorkload)
  const isLarge = JSON.stringify(objectAt(live, 'spec', 'template')).length > TEMPLATE_CHARACTERS
  return {
    ...{ changes, workload, others: objects.filter(each => each !== workload) },
    refusals: [
      ...refusals,
      ...(own === undefined ? [] : inspectImages(own.object, { name: `${kind} ${name} (${own.place})`, images })),
      ...(own !== undefined && isLarge
        ? [
            `The pod template of ${kind} ${name} is larger than 64 KiB, so that it cannot be kept for a rollback. Remove the workload from manifests.`
          ]
        : [])
    ]
  }
}
