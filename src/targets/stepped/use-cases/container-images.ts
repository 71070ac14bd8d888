import { badInput } from '../../../domain/errors.js'
import { digestOf, isBareTagOrDigest, parseImageReference } from '../../../domain/image-registry/image-reference.js'
import type { InputReader } from '../../../domain/input/input-reader.js'
import { readNamedValues } from '../../../domain/input/named-values.js'
import { quoteName } from '../../../domain/input/quote-safe.js'

/** A label of DNS: https://www.rfc-editor.org/rfc/rfc1123#section-2.1 */
const CONTAINER = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Reads `images`: the new image of each container, by its digest. Empty with `version: previous`. Throws `bad-input`. */
export function readContainerImages(
  inputs: InputReader,
  { version, example }: { readonly version: 'given' | 'previous'; readonly example: string }
): ReadonlyMap<string, string> {
  const items = inputs.list('images')
  if (version === 'previous' && items.length > 0)
    throw badInput('images', 'it cannot be combined with version: previous. Remove one of the two.')
  if (version === 'given' && items.length === 0)
    throw badInput('images', 'a value is required. Write a line container=image for each container with a new image.')
  const images = readNamedValues(items, { input: 'images', noun: 'container', name: CONTAINER, example })
  for (const [container, image] of images) {
    if (parseImageReference(image) === undefined || isBareTagOrDigest(image))
      throw badInput(
        'images',
        `the image of container ${quoteName(container)} is not a whole image reference. Write repository@sha256:….`
      )
    if (digestOf(image) === undefined)
      throw badInput(
        'images',
        `the image of container ${quoteName(container)} has no digest. Write repository:tag@sha256:….`
      )
  }
  return images
}
