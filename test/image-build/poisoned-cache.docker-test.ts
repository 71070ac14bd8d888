import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openBuildStage, type BuildStage } from './build-stage.js'
import { startBuildKit } from './buildkit-daemon.js'

// `npm run test:docker`: what a user who may push, and nothing else, gets out of a cache in the registry.
let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
})
afterAll(() => stage.stop())

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'

interface Manifest {
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

interface Descriptor {
  readonly digest: string
  readonly size: number
}

it('a layer that BuildKit accepts from a cache in the registry is in the image, and that image is not signed', async () => {
  const inputs = { tags: 'latest', cache: 'registry' }
  expect((await stage.build(inputs)).outputs).toMatchObject({ verdict: 'succeeded', 'cache-hit': 'false' })
  const registry = await openRegistry()
  await poison(registry)
  const blank = await startBuildKit()
  try {
    const { outputs } = await stage.build(inputs, { env: { HOME: blank.home } })
    expect(outputs).toMatchObject({ 'reason-code': 'built', 'cache-hit': 'true' })
    const { layers } = await registry.manifest(outputs.digest ?? '')
    const files = await Promise.all(layers.map(async ({ digest }) => gunzipSync(await registry.blob(digest))))
    expect(files.some(tar => tar.includes('built of EVI'))).toBe(true)
    expect(outputs['attestation-predicate']).toBe('')
  } finally {
    await blank.stop()
  }
})

type Registry = Awaited<ReturnType<typeof openRegistry>>

/** The registry by its API, with the permission to push. */
async function openRegistry() {
  const headers = { authorization: `Basic ${btoa(`AWS:${await stage.password()}`)}` }
  const base = `http://${stage.host}/v2/shop/api`
  return {
    async manifest(reference: string): Promise<Manifest> {
      const answer = await fetch(`${base}/manifests/${reference}`, { headers: { ...headers, accept: MANIFEST_TYPE } })
      return (await answer.json()) as Manifest
    },
    async blob(digest: string): Promise<Buffer> {
      return Buffer.from(await (await fetch(`${base}/blobs/${digest}`, { headers })).arrayBuffer())
    },
    async putBlob(data: Buffer): Promise<void> {
      const { headers: begun } = await fetch(`${base}/blobs/uploads/`, { method: 'POST', headers })
      const place = new URL(begun.get('location') ?? '', base)
      place.searchParams.set('digest', digestOf(data))
      const type = { 'content-type': 'application/octet-stream' }
      const { status } = await fetch(place, {
        method: 'PUT',
        headers: { ...headers, ...type },
        body: Uint8Array.from(data)
      })
      expect(status).toBe(201)
    },
    async putManifest(tag: string, text: string): Promise<void> {
      const type = { 'content-type': MANIFEST_TYPE }
      const { status } = await fetch(`${base}/manifests/${tag}`, {
        method: 'PUT',
        headers: { ...headers, ...type },
        body: text
      })
      expect(status).toBe(201)
    }
  }
}

/** Puts other bytes in the place of the layers with the content that the image was built from. */
async function poison(registry: Registry): Promise<void> {
  const manifest = await registry.manifest('build-cache')
  let config = (await registry.blob(manifest.config.digest)).toString()
  let text = JSON.stringify(manifest)
  for (const { digest, size } of manifest.layers) {
    const tar = gunzipSync(await registry.blob(digest))
    const at = tar.indexOf('built of one')
    if (at === -1) continue
    const evil = Buffer.from(tar)
    evil.write('built of EVI', at)
    const packed = gzipSync(evil)
    await registry.putBlob(packed)
    const swap = (document: string) =>
      document
        .replaceAll(`"${digest}","size":${size}`, `"${digestOf(packed)}","size":${packed.length}`)
        .replaceAll(digest, digestOf(packed))
        .replaceAll(digestOf(tar), digestOf(evil))
    config = swap(config)
    text = swap(text)
  }
  const other = Buffer.from(config)
  await registry.putBlob(other)
  const { digest, size } = manifest.config
  await registry.putManifest(
    'build-cache',
    text.replace(`"${digest}","size":${size}`, `"${digestOf(other)}","size":${other.length}`)
  )
}

function digestOf(data: Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}
