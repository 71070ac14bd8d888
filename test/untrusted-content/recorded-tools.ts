import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const NODE = resolve('node_modules/node/bin/node')
const DIGEST = `sha256:${'d'.repeat(64)}`

/** What one start of a program saw. */
export interface RecordedStart {
  readonly tool: string
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Programs that write down with what they are started, and a registry that contains what they claim to have pushed. */
export interface RecordedTools {
  /** To be first in PATH. */
  readonly folder: string
  readonly registry: string
  starts(): Promise<readonly RecordedStart[]>
  readonly close: () => void
}

/** `buildx`: whether the client of Docker has it. */
export async function recordTools(buildx: 'there' | 'missing' = 'there'): Promise<RecordedTools> {
  const home = await mkdtemp(join(tmpdir(), 'tools-'))
  const folder = join(home, 'bin')
  const records = join(home, 'records')
  for (const each of [folder, records]) await mkdir(each)
  for (const tool of ['git', 'docker']) {
    await writeFile(join(folder, tool), program(tool, { records, buildx }))
    await chmod(join(folder, tool), 0o755)
  }
  const starts = async () => {
    const names = (await readdir(records)).sort()
    return Promise.all(
      names.map(async name => JSON.parse(await readFile(join(records, name), 'utf8')) as RecordedStart)
    )
  }
  const server = createServer((request, response) => {
    const { url = '' } = request
    if (url.includes('/blobs/')) return void response.end('{"os":"linux","architecture":"amd64","config":{}}')
    const manifest = '{"config":{"digest":"sha256:c","size":1},"layers":[{"digest":"sha256:l","size":1}]}'
    const answer = () => response.writeHead(200, { 'docker-content-digest': DIGEST }).end(manifest)
    if (url.endsWith(DIGEST)) return void answer()
    // A tag is there once the client has set it.
    void starts().then(all =>
      all.some(({ argv }) => argv.includes('imagetools') || argv.includes('push'))
        ? answer()
        : response.writeHead(404).end()
    )
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    ...{ folder, starts, registry: `127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

function program(tool: string, { records, buildx }: { readonly records: string; readonly buildx: string }): string {
  return `#!${NODE}
const { writeFileSync } = require('node:fs')
const argv = process.argv.slice(2)
const name = process.hrtime.bigint().toString().padStart(24, '0') + '-' + process.pid
writeFileSync(${JSON.stringify(records)} + '/' + name, JSON.stringify({ tool: ${JSON.stringify(tool)}, argv, env: process.env }))
const isBuildx = argv[0] === 'buildx'
if (isBuildx && ${JSON.stringify(buildx)} === 'missing') process.exit(1)
if (isBuildx && argv[1] === 'version') console.log('github.com/docker/buildx v0.20.0 abc')
if (isBuildx && argv[1] === 'inspect') console.log('Driver: docker-container')
const file = argv.indexOf('--metadata-file')
if (file !== -1) writeFileSync(argv[file + 1], JSON.stringify({ 'containerimage.digest': ${JSON.stringify(DIGEST)} }))
if (${JSON.stringify(tool)} === 'git') process.exit(1)
`
}
