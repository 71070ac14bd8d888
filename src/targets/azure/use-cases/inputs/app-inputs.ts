import { badInput } from '../../../../domain/errors.js'
import { isBareTagOrDigest, parseImageReference } from '../../../../domain/image-registry/image-reference.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { readNamedValues } from '../../../../domain/input/named-values.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import { digestOf } from '../../domain/app/template-images.js'
import type { AppSpec } from '../../domain/app-spec.js'
import { checkName, readAppName } from './app-name.js'

const CONTAINER = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const HOUR_SECONDS = 3_600

interface Asked {
  readonly strategy: Strategy
  readonly version: 'given' | 'previous'
}

/** Reads what is deployed. Throws `bad-input`. */
export function readApp(inputs: InputReader, { strategy, version }: Asked): AppSpec {
  const job = inputs.text('migrate-job')
  return {
    ...{ app: readAppName(inputs), strategy, images: readImages(inputs, version) },
    readyWithinSeconds: inputs.durationSeconds('ready-within', { from: 10, to: HOUR_SECONDS }) ?? 300,
    drainSeconds: inputs.durationSeconds('drain', { from: 0, to: HOUR_SECONDS }) ?? 10,
    migrationJob: job === undefined ? undefined : checkName(job, 'migrate-job'),
    migrationTimeoutSeconds: inputs.durationSeconds('migrate-timeout', { from: 10, to: 24 * HOUR_SECONDS }) ?? 900
  }
}

function readImages(inputs: InputReader, version: 'given' | 'previous'): ReadonlyMap<string, string> {
  const items = inputs.list('images')
  if (version === 'previous' && items.length > 0)
    throw badInput('images', 'it cannot be combined with version: previous. Remove one of the two.')
  if (version === 'given' && items.length === 0)
    throw badInput('images', 'a value is required. Write a line container=image for each container with a new image.')
  const images = readNamedValues(items, {
    ...{ input: 'images', noun: 'container', name: CONTAINER },
    example: 'web=shop.azurecr.io/web@sha256:…'
  })
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
