import { readFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ComposeSpec } from '../../../../src/targets/compose/domain/compose-spec.js'
import type { ComposeServer } from '../../../compose/bed/compose-server.js'
import type { ProxyImage } from '../../../compose/bed/images.js'
import { setupOf } from '../../../compose/bed/proxy-files.js'
import { freePort } from '../../../compose/bed/sshd.js'
import type { Version } from '../../bed.js'
import { ask } from './paced-load.js'
import type { ServerImages } from './server-images.js'

/** A project on a server: `api` with two containers behind a proxy, and a `worker` without a port. */
export interface ServerProject {
  readonly name: string
  readonly directory: string
  /** Of the proxy, on the loopback address. */
  readonly port: number
  readonly proxy: ProxyImage
  /** What the inputs of the action say of it, with the images of a version. */
  specOf(version: Version): Promise<ComposeSpec>
  /** A person deploys a version with `docker compose up`. */
  replaceBy(version: Version): Promise<void>
  /** Text of a file; empty where there is none. */
  read(path: string): Promise<string>
  down(): Promise<void>
}

export interface ServerProjectOptions {
  readonly server: ComposeServer
  readonly images: ServerImages
  readonly name: string
  readonly proxy: ProxyImage
  /** What runs before the first rollout: nothing but the proxy where it is undefined. */
  readonly version: Version | undefined
}

/** Starts it, and returns once the proxy answers. */
export async function startProject({ server, images, name, proxy, version }: ServerProjectOptions) {
  const directory = join(server.folder, name)
  const port = await freePort()
  const setup = setupOf(proxy, version === undefined ? [] : [`${name}-api-1`, `${name}-api-2`])
  const compose = composeFile(await images.proxy(proxy), { port, volumes: setup.volumes })
  const envOf = async (deployed: Version | undefined) => {
    const of = deployed === undefined ? undefined : await images.of(deployed)
    const lines = of === undefined ? [] : [`API_IMAGE=${of.api}`, `WORKER_IMAGE=${of.worker}`]
    return [`COMPOSE_PROJECT_NAME=${name}`, ...lines, ''].join('\n')
  }
  const files = { ...setup.files, 'compose.yaml': compose, '.env': await envOf(version) }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  const up = (...services: readonly string[]) =>
    server.compose(directory, 'up', '--detach', '--wait', '--quiet-pull', ...services)
  // A file whose variables are not set names no image.
  if (version === undefined)
    await server.shell('API_IMAGE=x WORKER_IMAGE=x docker compose up --detach proxy', directory)
  else await up()
  await untilAnswers(port, version)
  const project: ServerProject = {
    ...{ name, directory, port, proxy },
    async specOf(wanted) {
      return {
        ...{
          directory,
          files: [],
          project: name,
          profiles: [],
          images: new Map(Object.entries(await images.of(wanted)))
        },
        ...{ ports: new Map([['api', 8080]]), backends: new Map<string, string>(), migration: undefined },
        ...{ strategy: 'canary', keepReleases: 3, readyWithinSeconds: 120, ...setup.spec(directory) }
      }
    },
    async replaceBy(wanted) {
      await writeFile(join(directory, '.env'), await envOf(wanted))
      await up()
    },
    read: path => readFile(join(directory, path), 'utf8').catch(() => ''),
    async down() {
      await server.shell('API_IMAGE=x WORKER_IMAGE=x docker compose down --timeout 1 --remove-orphans', directory)
    }
  }
  return project
}

function composeFile(
  proxy: string,
  { port, volumes }: { readonly port: number; readonly volumes: readonly string[] }
): string {
  const health = '{test: [CMD, app, check], interval: 2s, timeout: 60s, retries: 2, start_period: 3s}'
  return `services:
  api:
    image: \${API_IMAGE}
    restart: unless-stopped
    deploy: {replicas: 2}
    healthcheck: ${health}
  worker:
    image: \${WORKER_IMAGE}
    restart: unless-stopped
    depends_on: [api]
    healthcheck: ${health}
  proxy:
    image: ${proxy}
    restart: unless-stopped
    init: false
    ports: ['127.0.0.1:${port}:8080']
    volumes: ${JSON.stringify(volumes)}
`
}

/** `version`: undefined for a proxy that leads to nothing, and says so. */
async function untilAnswers(port: number, version: Version | undefined): Promise<void> {
  const isUp = async () =>
    version === undefined
      ? fetch(`http://127.0.0.1:${port}/`).then(
          ({ status }) => status >= 500,
          () => false
        )
      : (await ask(port)) === version
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries > 600) throw new Error(`The proxy does not lead to ${version ?? 'an error'}.`)
    await wait(100)
  }
}
