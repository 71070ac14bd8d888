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

interface Descriptor {
  readonly digest?: string
  readonly size?: number
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string }
  readonly annotations?: Readonly<Record<string, string>>
}

interface ManifestDocument {
  readonly config?: Descriptor
  readonly layers?: readonly Descriptor[]
  readonly manifests?: readonly Descriptor[]
}

const MOST_IMAGES = 100

/**
 * Reads a manifest or an index. Attestations, which BuildKit lists beside the images, are left out. Throws `platform-error` for anything
 * else.
 */
export function readManifest(text: string): Manifest {
  const document = parseAnswer(text) as ManifestDocument
  if (document.manifests !== undefined) {
    const images = document.manifests.filter(({ platform }) => platform !== undefined && platform.os !== 'unknown')
    // Each is asked for on its own.
    if (images.length > MOST_IMAGES)
      throw new DeployError('platform-error', `The registry returned an index of more than ${MOST_IMAGES} images.`)
    return {
      kind: 'index',
      images: images.map(({ digest = '', platform }) => ({ digest, platform: nameOf(platform) }))
    }
  }
  if (document.config === undefined || document.layers === undefined) {
    throw new DeployError('platform-error', 'The registry returned a manifest that is neither an image nor an index.')
  }
  return { kind: 'image', config: blobOf(document.config), layers: document.layers.map(blobOf) }
}

/** What is read of the config of an image: https://github.com/opencontainers/image-spec/blob/main/config.md */
export function readImageConfig(text: string): {
  readonly platform: string
  readonly labels: Readonly<Record<string, string>>
} {
  const document = parseAnswer(text) as Descriptor['platform'] & {
    readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null }
  }
  return { platform: nameOf(document), labels: document.config?.Labels ?? {} }
}

function blobOf({ digest = '', size = 0 }: Descriptor): ImageBlob {
  return { digest, sizeBytes: size }
}

function nameOf({ os = 'unknown', architecture = 'unknown', variant }: Descriptor['platform'] = {}): string {
  return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/')
}

/** An answer that is no JSON object, such as the page of a proxy. */
function parseAnswer(text: string): object {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    document = undefined
  }
  if (typeof document === 'object' && document !== null) return document
  throw new DeployError(
    'platform-error',
    'The registry did not return a JSON object. Check its address and any proxy in between.'
  )
}
