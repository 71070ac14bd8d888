import { isList, isObject, valueAt, type ValuePath } from '../document/document.js'
import type { JsonValue } from '../document/json-value.js'
import { DeployError } from '../errors.js'
import type { ImageBlob } from './registry-image.js'

/** What a registry answers for a tag or a digest: https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export type Manifest =
  | { readonly kind: 'image'; readonly config: ImageBlob; readonly layers: readonly ImageBlob[] }
  | { readonly kind: 'index'; readonly images: readonly IndexedImage[] }

/** One image of an index. */
export interface IndexedImage {
  readonly digest: string
  readonly platform: string
}

const MOST_IMAGES = 100

/**
 * Reads a manifest or an index. Attestations, which BuildKit lists beside the images, are left out. Throws `platform-error` for anything
 * else.
 */
export function readManifest(text: string): Manifest {
  const document = parseAnswer(text)
  const [config, layers, manifests] = ['config', 'layers', 'manifests'].map(name => valueAt(document, [name]))
  if (manifests !== undefined) {
    const images = itemsOf(manifests).filter(
      each => isObject(valueAt(each, ['platform'])) && textAt(each, 'platform', 'os') !== 'unknown'
    )
    // Each is asked for on its own.
    if (images.length > MOST_IMAGES)
      throw new DeployError('platform-error', `The registry returned an index of more than ${MOST_IMAGES} images.`)
    return {
      kind: 'index',
      images: images.map(each => ({
        digest: textAt(each, 'digest') ?? '',
        platform: nameOf(valueAt(each, ['platform']))
      }))
    }
  }
  if (config === undefined || layers === undefined) throw noManifest()
  return { kind: 'image', config: blobOf(config), layers: itemsOf(layers).map(blobOf) }
}

/** What is read of the config of an image: https://github.com/opencontainers/image-spec/blob/main/config.md */
export function readImageConfig(text: string): {
  readonly platform: string
  readonly labels: Readonly<Record<string, string>>
} {
  const document = parseAnswer(text)
  const labels = valueAt(document, ['config', 'Labels'])
  const texts = Object.entries(isObject(labels) ? labels : {}).filter(
    (label): label is [string, string] => typeof label[1] === 'string'
  )
  return { platform: nameOf(document), labels: Object.fromEntries(texts) }
}

function blobOf(descriptor: JsonValue): ImageBlob {
  const size = valueAt(descriptor, ['size'])
  return { digest: textAt(descriptor, 'digest') ?? '', sizeBytes: typeof size === 'number' ? size : 0 }
}

function nameOf(platform: JsonValue | undefined): string {
  const [os = 'unknown', architecture = 'unknown', variant] = ['os', 'architecture', 'variant'].map(name =>
    textAt(platform, name)
  )
  return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/')
}

function textAt(value: JsonValue | undefined, ...path: ValuePath): string | undefined {
  const text = valueAt(value, path)
  return typeof text === 'string' ? text : undefined
}

function itemsOf(list: JsonValue): readonly JsonValue[] {
  if (isList(list)) return list
  throw noManifest()
}

function noManifest(): DeployError {
  return new DeployError('platform-error', 'The registry returned a manifest that is neither an image nor an index.')
}

/** An answer that is no JSON object, such as the page of a proxy. */
function parseAnswer(text: string): JsonValue {
  let document: JsonValue | undefined
  try {
    document = JSON.parse(text) as JsonValue
  } catch {
    document = undefined
  }
  if (typeof document === 'object' && document !== null) return document
  throw new DeployError(
    'platform-error',
    'The registry did not return a JSON object. Check its address and any proxy in between.'
  )
}
