import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import type { ContainerImage } from './changes/changes.js'
import { isBareTagOrDigest, isImageChange } from '../../../../domain/image-registry/image-reference.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'

/**
 * Reads `images` (`container=image`, one a line or separated by commas) and `image`, which is for the containers of
 * `container-name`, or for the only one there is.
 */
export function readContainerImages(inputs: InputReader): readonly ContainerImage[] {
  const image = inputs.text('image')
  const single = image === undefined ? [] : [readEntry('image', `=${image}`)]
  const lines = inputs.list('images').filter(line => !line.startsWith('#'))
  return [...single, ...lines.map(line => readEntry('images', line.includes('=') ? line : `=${line}`))]
}

const ENDS_EARLY = /(?:^|[:@])$/

function readEntry(input: string, line: string): ContainerImage {
  const separator = line.indexOf('=')
  const container = line.slice(0, separator).trim()
  const image = line.slice(separator + 1).trim()
  const whose = container === '' ? 'the image' : `the image of container ${quoteName(container)}`
  if (isBareTagOrDigest(image)) {
    throw badInput(
      input,
      `${whose} is a tag or digest without a repository. To keep the repository, write ":" before a tag and "@" before a digest.`
    )
  }
  if (!isImageChange(image)) {
    if (ENDS_EARLY.test(image))
      throw badInput(
        input,
        `${whose} is empty, or has no tag or digest after ":" or "@". Check the variable or output that it comes from: GitHub drops outputs of a job that contain a masked value.`
      )
    throw badInput(input, `${whose} is not an image reference; expected registry/repository:tag or …@sha256:digest.`)
  }
  return { container: container || undefined, image, place: { origin: { kind: 'input', input } } }
}
