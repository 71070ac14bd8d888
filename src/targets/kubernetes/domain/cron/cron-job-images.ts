import { parseImageReference } from '../../../../domain/image-registry/image-reference.js'
import { pointer, type JsonPatch } from '../cluster/json-patch.js'
import { listAt, nameOf, textAt, type KubeObject } from '../cluster/kube-object.js'

/** Images by name of the container. */
type Images = Readonly<Record<string, string>>

/** Where a CronJob has its pod (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/). */
const POD = ['spec', 'jobTemplate', 'spec', 'template', 'spec'] as const
const LISTS = ['initContainers', 'containers'] as const

/** What a release replaces: the images that it changes. */
export function changedImages(before: Images, after: Images): Images {
  return Object.fromEntries(Object.entries(after).filter(([container, image]) => before[container] !== image))
}

/**
 * The operations that give the containers of a CronJob the images of a release: each one gets that of its own repository. Jobs that run keep
 * theirs, for a CronJob starts later ones only.
 */
export function followRelease(cronJob: KubeObject, released: Images): JsonPatch {
  return containersOf(cronJob).flatMap(({ list, index, name, image }): JsonPatch => {
    const [next, ...others] = imagesFor({ name, image }, released)
    if (next === undefined || others.length > 0 || next === image) return []
    const path = (member: string) => pointer(...POD, list, index, member)
    return [
      { op: 'test', path: path('name'), value: name },
      { op: 'replace', path: path('image'), value: next }
    ]
  })
}

/** Why a CronJob cannot follow a release with these images: one sentence each, with what to do. */
export function cronJobProblems(cronJob: KubeObject, released: Images): readonly string[] {
  const found = containersOf(cronJob).map(container => ({ ...container, images: imagesFor(container, released) }))
  if (found.every(({ images }) => images.length === 0))
    return [
      `CronJob ${nameOf(cronJob)} has no container with an image of a repository in the input images. Check the input cron-jobs.`
    ]
  return found
    .filter(({ images }) => images.length > 1)
    .map(
      ({ name }) =>
        `Several images of the repository of container ${name} in CronJob ${nameOf(cronJob)} are deployed. Name the container like one of those in images.`
    )
}

interface Container {
  readonly name: string
  readonly image: string
}

function containersOf(cronJob: KubeObject) {
  return LISTS.flatMap(list =>
    listAt(cronJob, ...POD, list).map((container, index) => ({
      ...{ list, index, name: textAt(container, 'name') ?? '', image: textAt(container, 'image') ?? '' }
    }))
  )
}

/** The image of the container with the same name, or else all different ones of its repository. */
function imagesFor({ name, image }: Container, released: Images): readonly string[] {
  const repository = repositoryOf(image)
  const same = Object.entries(released).filter(
    ([, each]) => repository !== undefined && repositoryOf(each) === repository
  )
  const own = same.find(([container]) => container === name)
  return own === undefined ? [...new Set(same.map(([, each]) => each))] : [own[1]]
}

/** `registry.example.com/shop/web`; undefined for a text that is no image reference. */
function repositoryOf(image: string): string | undefined {
  const reference = parseImageReference(image)
  return reference && `${reference.domain ?? ''}/${reference.path}`
}
