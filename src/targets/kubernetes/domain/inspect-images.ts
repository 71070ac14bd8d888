import { digestOf } from '../../../domain/image-registry/image-reference.js'
import { imagesOf } from './canary/workload-revision.js'
import type { KubeObject } from './cluster/kube-object.js'

/** Why images cannot be deployed to a workload: one sentence each, with what to do. */
export function inspectImages(
  workload: KubeObject,
  { name, images }: { readonly name: string; readonly images: ReadonlyMap<string, string> }
): readonly string[] {
  const live = imagesOf(workload)
  return [...images].flatMap(([container, image]) => {
    if (!Object.hasOwn(live, container)) return [`${name} has no container ${container}. Check the input images.`]
    if (digestOf(image) !== undefined) return []
    return [`The image of container ${container} has no digest. Use repository:tag@sha256:….`]
  })
}
