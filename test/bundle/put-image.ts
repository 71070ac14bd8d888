import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { parseImageReference } from '../../local/aws/tasks/image-reference.js'

/**
 * Puts an image into the local ECR, in the region that its host names, and makes the repository where there is none. Returns its
 * digest. What tasks run for it is another matter (`cloud.images`).
 */
export async function putImage(cloud: LocalCloud, repositoryUri: string, imageTag: string): Promise<string> {
  const { registry = '', repository: repositoryName } = parseImageReference(repositoryUri)
  const region = /\.ecr\.([a-z0-9-]+)\./.exec(registry)?.[1] ?? ''
  const ecr = new ECRClient({ ...clientSettings(cloud), region })
  await ecr.send(new CreateRepositoryCommand({ repositoryName })).catch((error: unknown) => {
    if (!isNamed(error, 'RepositoryAlreadyExistsException')) throw error
  })
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType, config: { size: 10 }, layers: [], tag: imageTag })
  const put = new PutImageCommand({ repositoryName, imageManifest, imageTag })
  const { image } = await ecr.send(put).catch((error: unknown) => {
    if (!isNamed(error, 'ImageAlreadyExistsException')) throw error
    return { image: undefined }
  })
  return image?.imageId?.imageDigest ?? ''
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
