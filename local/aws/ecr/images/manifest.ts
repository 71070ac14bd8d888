import { createHash } from 'node:crypto'

export const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
]

/** A manifest's digest is the hash of its bytes: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export function manifestDigest(manifest: string): string {
  return `sha256:${createHash('sha256').update(manifest).digest('hex')}`
}

/** Compressed size of config and layers. Undefined for an index, whose images have sizes of their own. */
export function manifestSize(manifest: string): number | undefined {
  const { config, layers } = JSON.parse(manifest) as {
    config?: { size: number }
    layers?: readonly { size: number }[]
  }
  if (config === undefined || layers === undefined) return undefined
  return layers.reduce((sum, layer) => sum + layer.size, config.size)
}

/** The media type that a manifest states itself. */
export function statedMediaType(manifest: string): string | undefined {
  try {
    const { mediaType } = JSON.parse(manifest) as { mediaType?: unknown }
    return typeof mediaType === 'string' ? mediaType : undefined
  } catch {
    return undefined
  }
}
