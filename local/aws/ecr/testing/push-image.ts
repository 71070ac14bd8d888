import { manifestDigest } from '../images/manifest.js'

/** Where to push to, and as which user. */
export interface PushTarget {
  /** `127.0.0.1:5000` */
  readonly host: string
  readonly repository: string
  /** What `GetAuthorizationToken` gave: `user:password` in base64. */
  readonly authorization: string
}

export interface PushedContent {
  readonly platform?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly layers?: readonly string[]
}

interface Manifest {
  readonly schemaVersion: 2
  readonly mediaType: string
  readonly [member: string]: unknown
}

const imageType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'

/** A request to the registry, signed in. */
export function askRegistry(target: PushTarget, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Basic ${target.authorization}`)
  headers.set('accept', `${imageType}, ${indexType}`)
  return fetch(new URL(path, `http://${target.host}`), { ...init, headers })
}

/** Uploads a blob as clients do: start, one part, end. Returns its descriptor. */
export async function pushBlob(target: PushTarget, content: string) {
  const started = await askRegistry(target, `/v2/${target.repository}/blobs/uploads/`, { method: 'POST' })
  const headers = { 'content-type': 'application/octet-stream' }
  const part = await askRegistry(target, locationOf(started), { method: 'PATCH', body: content, headers })
  const digest = manifestDigest(content)
  const end = new URL(locationOf(part), `http://${target.host}`)
  end.searchParams.set('digest', digest)
  await requireStatus(await askRegistry(target, end.pathname + end.search, { method: 'PUT' }), 201)
  return { digest, size: Buffer.byteLength(content) }
}

/** Pushes config, layers and manifest. Returns the manifest's descriptor; throws with the message of the registry. */
export async function pushImage(target: PushTarget, reference: string | undefined, content: PushedContent = {}) {
  const [os, architecture, variant] = (content.platform ?? 'linux/amd64').split('/')
  const layers = await Promise.all((content.layers ?? ['layer']).map(layer => pushBlob(target, layer)))
  const config = await pushBlob(
    target,
    JSON.stringify({ os, architecture, variant, config: { Labels: content.labels } })
  )
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: layers.map(layer => ({ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }))
  }
  const pushed = await pushManifest(target, reference, manifest)
  return { ...pushed, platform: variant === undefined ? { os, architecture } : { os, architecture, variant } }
}

/** Pushes an index over manifests that are there. */
export async function pushIndex(target: PushTarget, reference: string, manifests: readonly object[]) {
  return pushManifest(target, reference, { schemaVersion: 2, mediaType: indexType, manifests })
}

async function pushManifest(target: PushTarget, reference: string | undefined, manifest: Manifest) {
  const body = JSON.stringify(manifest)
  const digest = manifestDigest(body)
  const path = `/v2/${target.repository}/manifests/${reference ?? digest}`
  const headers = { 'content-type': manifest.mediaType }
  await requireStatus(await askRegistry(target, path, { method: 'PUT', body, headers }), 201)
  return { mediaType: manifest.mediaType, digest, size: Buffer.byteLength(body) }
}

function locationOf({ status, headers }: Response): string {
  const location = headers.get('location')
  if (status === 202 && location !== null) return location
  throw new Error(`The registry answered ${status}.`)
}

async function requireStatus(response: Response, status: number): Promise<void> {
  if (response.status !== status) throw new Error(`${response.status} ${await response.text()}`)
}
