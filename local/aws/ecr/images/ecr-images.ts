import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import { pageOf } from '../ecr-page.js'
import { manifestSize, statedMediaType } from './manifest.js'
import type { EcrRegistry } from '../ecr-registry.js'
import type { Repository } from '../repositories/repositories.js'
import type { ImageId, StoredImage } from './repository-images.js'

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html */
export async function describeImages(input: Shape, registry: EcrRegistry): Promise<Shape> {
  const repository = registry.repositories.require(input)
  if (input.imageIds !== undefined) {
    const found = await Promise.all(readImageIds(input).map(id => requireImage(repository, id, registry)))
    return { imageDetails: found.map(image => describeImage(image, repository, registry)) }
  }
  const wanted = (input.filter as { tagStatus?: unknown } | undefined)?.tagStatus
  const images = (await registry.images.list(repository.name)).filter(({ tags }) => hasTagStatus(tags, wanted))
  const { items, nextToken } = pageOf(input, images)
  return { imageDetails: items.map(image => describeImage(image, repository, registry)), nextToken }
}

/** What is missing is reported in the answer, not as an error: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html */
export async function batchGetImage(input: Shape, registry: EcrRegistry): Promise<Shape> {
  const repository = registry.repositories.require(input)
  const found = await Promise.all(
    readImageIds(input).map(async imageId => ({ imageId, image: await registry.images.find(repository.name, imageId) }))
  )
  return {
    images: found.flatMap(({ imageId, image }) =>
      image === undefined ? [] : [givenImage({ ...image, imageTag: imageId.imageTag }, repository, registry)]
    ),
    failures: found.flatMap(({ imageId, image }) =>
      image === undefined ? [{ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }] : []
    )
  }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html */
export async function putImage(input: Shape, registry: EcrRegistry): Promise<Shape> {
  const repository = registry.repositories.require(input)
  const { name } = repository
  const manifest = typeof input.imageManifest === 'string' ? input.imageManifest : ''
  const mediaType =
    typeof input.imageManifestMediaType === 'string' ? input.imageManifestMediaType : statedMediaType(manifest)
  if (mediaType === undefined) {
    throw new AwsError('InvalidParameterException', "Invalid parameter at 'imageManifest': no media type is stated")
  }
  const tag = typeof input.imageTag === 'string' ? input.imageTag : undefined
  if (tag !== undefined) await refuseTakenTag({ tag, manifest }, repository, registry)
  const digest = await registry.images.put(name, { manifest, mediaType, tag })
  return { image: givenImage({ digest, manifest, mediaType, imageTag: tag }, repository, registry) }
}

async function refuseTakenTag(
  { tag, manifest }: { readonly tag: string; readonly manifest: string },
  repository: Repository,
  registry: EcrRegistry
): Promise<void> {
  const { name } = repository
  const taken = await registry.images.find(name, { imageTag: tag })
  if (taken === undefined) return
  if (taken.manifest === manifest) {
    throw new AwsError(
      'ImageAlreadyExistsException',
      `Image with digest '${taken.digest}' and tag '${tag}' already exists in the repository with name '${name}' ${registry.repositories.where}`
    )
  }
  if (repository.isImmutable(tag)) {
    throw new AwsError(
      'ImageTagAlreadyExistsException',
      `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`
    )
  }
}

/** Throws `ImageNotFoundException`. */
export async function requireImage(repository: Repository, id: ImageId, registry: EcrRegistry): Promise<StoredImage> {
  const image = await registry.images.find(repository.name, id)
  if (image !== undefined) return image
  throw new AwsError(
    'ImageNotFoundException',
    `The image with imageId ${idText(id)} does not exist within the repository with name '${repository.name}' ${registry.repositories.where}`
  )
}

/** As ECR names an image in its errors. */
export function idText({ imageDigest, imageTag }: ImageId): string {
  return `{imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'}`
}

function readImageIds(input: Shape): readonly ImageId[] {
  const ids = Array.isArray(input.imageIds) ? (input.imageIds as readonly ImageId[]) : []
  const named = ids.every(id => id.imageDigest !== undefined || id.imageTag !== undefined)
  if (ids.length >= 1 && ids.length <= 100 && named) return ids
  throw new AwsError(
    'InvalidParameterException',
    "Invalid parameter at 'imageIds': 1 to 100 digests or tags are needed"
  )
}

function hasTagStatus(tags: readonly string[], wanted: unknown): boolean {
  if (wanted === 'TAGGED') return tags.length > 0
  return wanted !== 'UNTAGGED' || tags.length === 0
}

function describeImage(image: StoredImage, repository: Repository, registry: EcrRegistry): Shape {
  return {
    registryId: registry.id,
    repositoryName: repository.name,
    imageDigest: image.digest,
    imageTags: image.tags.length > 0 ? image.tags : undefined,
    imageSizeInBytes: manifestSize(image.manifest),
    imagePushedAt: image.pushedAt === undefined ? undefined : new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType
  }
}

function givenImage(
  {
    imageTag,
    ...image
  }: Pick<StoredImage, 'digest' | 'manifest' | 'mediaType'> & { readonly imageTag: string | undefined },
  repository: Repository,
  registry: EcrRegistry
): Shape {
  return {
    registryId: registry.id,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, imageTag },
    imageManifest: image.manifest,
    imageManifestMediaType: image.mediaType
  }
}
