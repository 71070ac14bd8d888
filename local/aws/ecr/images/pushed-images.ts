import { AwsError } from '../../aws-error.js'
import { manifestDigest } from './manifest.js'
import { askBackend } from '../docker-registry/registry-backend.js'
import type { RepositoryImages } from './repository-images.js'

/** Images whose manifests the registry behind holds too, so that what `PutImage` brings can be pulled. */
export function createPushedImages(images: RepositoryImages, socketPath: string): RepositoryImages {
  return {
    ...images,
    put: async (repository, image) => {
      const digest = manifestDigest(image.manifest)
      const { status, body } = await askBackend(socketPath, {
        method: 'PUT',
        url: `/v2/${repository}/manifests/${image.tag ?? digest}`,
        headers: { 'content-type': image.mediaType, 'content-length': Buffer.byteLength(image.manifest) },
        body: Buffer.from(image.manifest)
      })
      // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html#API_PutImage_Errors
      if (status !== 201) throw new AwsError('LayersNotFoundException', `The registry said: ${body.toString()}`)
      return images.put(repository, image)
    }
  }
}
