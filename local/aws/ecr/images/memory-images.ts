import { manifestDigest } from './manifest.js'
import type { ImageId, RepositoryImages, StoredImage } from './repository-images.js'

/** Images in memory, by repository and digest. */
export function createMemoryImages(now: () => number): RepositoryImages {
  const repositories = new Map<string, Map<string, StoredImage>>()
  const imagesOf = (repository: string) => {
    const images = repositories.get(repository) ?? new Map<string, StoredImage>()
    repositories.set(repository, images)
    return images
  }
  return {
    list: repository => Promise.resolve([...imagesOf(repository).values()]),
    find: (repository, id) => Promise.resolve([...imagesOf(repository).values()].find(image => isNamed(image, id))),
    put: (repository, { manifest, mediaType, tag }) => {
      const images = imagesOf(repository)
      const digest = manifestDigest(manifest)
      if (tag !== undefined) images.forEach((image, key) => images.set(key, withoutTag(image, tag)))
      const known = images.get(digest) ?? { digest, tags: [], manifest, mediaType, pushedAt: now() }
      images.set(digest, { ...known, tags: tag === undefined ? known.tags : [...known.tags, tag] })
      return Promise.resolve(digest)
    }
  }
}

function isNamed(image: StoredImage, { imageDigest, imageTag }: ImageId): boolean {
  return (
    (imageDigest === undefined || image.digest === imageDigest) &&
    (imageTag === undefined || image.tags.includes(imageTag))
  )
}

function withoutTag(image: StoredImage, tag: string): StoredImage {
  return { ...image, tags: image.tags.filter(other => other !== tag) }
}
