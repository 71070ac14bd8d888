import { digestOf } from '../../../../domain/image-registry/image-reference.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { pointer, type JsonPatch } from '../cluster/json-patch.js'
import { listAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** Images by name of the container, init containers included: their names are unique in a pod. And the digest of an applied template. */
type Images = Readonly<Record<string, string>>

/** On the pods of a workload, and beside its images: the digest of the pod template in the manifest that was applied. */
export const TEMPLATE = 'deploy-kit/template'

const LISTS = ['initContainers', 'containers'] as const

/** The images that the template of a workload names. */
export function imagesOf(workload: KubeObject): Images {
  const containers = LISTS.flatMap(list => listAt(workload, 'spec', 'template', 'spec', list))
  const template = textAt(workload, 'spec', 'template', 'metadata', 'annotations', TEMPLATE)
  const images = Object.fromEntries(
    containers.flatMap(container => {
      const name = textAt(container, 'name')
      const image = textAt(container, 'image')
      return name === undefined || image === undefined ? [] : [[name, image] as const]
    })
  )
  return template === undefined ? images : { ...images, [TEMPLATE]: template }
}

/** The images alone. */
export function withoutTemplate(images: Images): Images {
  return Object.fromEntries(Object.entries(images).filter(([name]) => name !== TEMPLATE))
}

/**
 * The revision of a workload with these images. Its ID has the digest of each container, or the image itself where it names no digest:
 * `api=sha256:…,proxy=envoy:1.40`, and that of the template where a manifest was applied.
 */
export function revisionOfImages(workload: string, images: Images): Revision {
  const sorted = Object.entries(images).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const digests = sorted.flatMap(([name, image]) => {
    const digest = digestOf(image)
    return digest === undefined ? [] : [[name, digest] as const]
  })
  return {
    id: sorted.map(([name, image]) => `${name}=${digestOf(image) ?? image}`).join(','),
    label: labelOf(workload, images),
    images: Object.fromEntries(sorted),
    digests: Object.fromEntries(digests)
  }
}

/** The revision that a workload runs, or is to run. */
export function revisionOf(workload: KubeObject, name: string): Revision {
  return revisionOfImages(name, imagesOf(workload))
}

/** `web:1.4.2`, or the first digits of the digest where there is no tag. */
function labelOf(workload: string, images: Images): string {
  const image = images[workload] ?? Object.values(withoutTemplate(images))[0] ?? ''
  const [reference = ''] = image.split('@')
  const tag = /:(?<tag>[\w.-]{1,128})$/.exec(reference)?.groups?.tag
  return `${workload}:${tag ?? digestOf(image)?.slice('sha256:'.length, 'sha256:'.length + 12) ?? 'latest'}`
}

/** The operations that give a workload these images. Containers that are not named keep theirs. */
export function setImages(workload: KubeObject, images: Images): JsonPatch {
  return LISTS.flatMap(list =>
    listAt(workload, 'spec', 'template', 'spec', list).flatMap((container, index): JsonPatch => {
      const name = textAt(container, 'name') ?? ''
      const image = Object.hasOwn(images, name) ? images[name] : undefined
      if (image === undefined || image === textAt(container, 'image')) return []
      const path = (member: string) => pointer('spec', 'template', 'spec', list, index, member)
      return [
        { op: 'test', path: path('name'), value: name },
        { op: 'replace', path: path('image'), value: image }
      ]
    })
  )
}
