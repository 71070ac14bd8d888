import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { KubernetesBed } from '../bed/kubernetes-bed.js'

const run = promisify(execFile)
const ACCEPTED = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.index.v1+json'
].join(', ')
const LOOK_MILLISECONDS = 300

interface Manifest {
  readonly layers?: readonly { readonly digest: string }[]
  readonly manifests?: readonly { readonly digest: string; readonly platform?: { readonly os: string } }[]
}

/** What the nodes run of a registry. */
export interface BuiltImages {
  stop(): Promise<void>
}

/**
 * Gives the nodes of a bed every image that is pushed to a repository, under its digest: Pods run `app/app.py` of its files with the Python of
 * this machine.
 */
export function followRepository(
  bed: KubernetesBed,
  { registry, repository, folder }: { readonly registry: string; readonly repository: string; readonly folder: string }
): BuiltImages {
  const known = new Set<string>()
  let isOver = false
  const read = async (path: string) =>
    fetch(`http://${registry}/v2/${repository}/${path}`, { headers: { accept: ACCEPTED } })
  const add = async (tag: string) => {
    const response = await read(`manifests/${tag}`)
    const digest = response.headers.get('docker-content-digest') ?? ''
    if (!response.ok || known.has(digest)) return
    const root = join(folder, digest.replace(':', '-'))
    await mkdir(root, { recursive: true })
    for (const layer of await layersOf((await response.json()) as Manifest)) {
      const blob = await read(`blobs/${layer}`)
      await writeFile(join(root, 'layer'), Buffer.from(await blob.arrayBuffer()))
      await run('tar', ['-C', root, '-xzf', join(root, 'layer'), '--wildcards', 'app/*']).catch(() => undefined)
    }
    bed.addImage(`${registry}/${repository}:${tag}@${digest}`, {
      entryPoint: ['/usr/bin/python3', join(root, 'app/app.py')]
    })
    known.add(digest)
  }
  const layersOf = async ({ layers, manifests }: Manifest): Promise<readonly string[]> => {
    if (layers !== undefined) return layers.map(({ digest }) => digest)
    const image = manifests?.find(({ platform }) => platform?.os === 'linux')
    return layersOf((await (await read(`manifests/${image?.digest}`)).json()) as Manifest)
  }
  const look = async () => {
    while (!isOver) {
      const response = await read('tags/list')
      const { tags } = response.ok ? ((await response.json()) as { tags: string[] | null }) : { tags: [] }
      for (const tag of tags ?? []) await add(tag)
      await sleep(LOOK_MILLISECONDS)
    }
  }
  const looking = look()
  return {
    async stop() {
      isOver = true
      await looking
    }
  }
}
