import { manifestDigest, manifestMediaTypes } from './manifest.js'
import type { ImageId, RepositoryImages, StoredImage } from './repository-images.js'

/**
 * Images as a registry of the OCI distribution API holds them; it can list what has a tag only.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#endpoints
 */
export function createRegistryImages(registryUrl: string): RepositoryImages {
  const base = `${registryUrl.replace(/\/$/, '')}/v2`
  const fetchManifest = (repository: string, reference: string) => readManifest(base, repository, reference)
  return {
    list: async repository => {
      const tagged = await Promise.all(
        (await listTags(base, repository)).map(async tag => ({ tag, image: await fetchManifest(repository, tag) }))
      )
      return mergeTags(tagged)
    },
    find: async (repository, id) => {
      const image = await fetchManifest(repository, id.imageDigest ?? id.imageTag ?? '')
      if (image === undefined) return undefined
      const tagged = await Promise.all(
        (await listTags(base, repository)).map(async tag => ({ tag, image: await fetchManifest(repository, tag) }))
      )
      const tags = tagged.filter(other => other.image?.digest === image.digest).map(({ tag }) => tag)
      return isConsistent(id, tags) ? { ...image, tags } : undefined
    },
    put: async (repository, { manifest, mediaType, tag }) => {
      const digest = manifestDigest(manifest)
      const headers = { 'content-type': mediaType }
      const response = await fetch(`${base}/${repository}/manifests/${tag ?? digest}`, {
        method: 'PUT',
        headers,
        body: manifest
      })
      if (!response.ok)
        throw new Error(`The registry refused the manifest: ${response.status} ${await response.text()}`)
      return digest
    }
  }
}

function isConsistent(id: ImageId, tags: readonly string[]): boolean {
  return id.imageTag === undefined || tags.includes(id.imageTag)
}

async function readManifest(base: string, repository: string, reference: string): Promise<StoredImage | undefined> {
  const response = await fetch(`${base}/${repository}/manifests/${reference}`, {
    headers: { accept: manifestMediaTypes.join(', ') }
  })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`The registry answered ${response.status} for ${repository}:${reference}.`)
  const manifest = await response.text()
  return {
    digest: response.headers.get('docker-content-digest') ?? manifestDigest(manifest),
    tags: [],
    manifest,
    mediaType: response.headers.get('content-type') ?? 'application/vnd.oci.image.manifest.v1+json',
    pushedAt: undefined
  }
}

/** A registry may cut the list into pages, which a `Link` header joins. */
async function listTags(base: string, repository: string): Promise<readonly string[]> {
  const tags: string[] = []
  let next: string | undefined = `${base}/${repository}/tags/list`
  while (next !== undefined) {
    const response: Response = await fetch(next)
    if (response.status === 404) return tags
    if (!response.ok) throw new Error(`The registry answered ${response.status} for the tags of ${repository}.`)
    tags.push(...(((await response.json()) as { tags?: readonly string[] | null }).tags ?? []))
    const [, link] = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '') ?? []
    next = link === undefined ? undefined : new URL(link, next).href
  }
  return tags
}

function mergeTags(
  tagged: readonly { readonly tag: string; readonly image: StoredImage | undefined }[]
): readonly StoredImage[] {
  const images = new Map<string, StoredImage>()
  for (const { tag, image } of tagged) {
    if (image === undefined) continue
    const known = images.get(image.digest) ?? image
    images.set(image.digest, { ...known, tags: [...known.tags, tag] })
  }
  return [...images.values()]
}
