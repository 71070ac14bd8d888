import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { NO_GATES } from './no-gates.js'
import type { ComposeServer } from './compose-server.js'
import type { Images, Version } from './images.js'
import { setupOf, type SetupName } from './proxy-files.js'
import { freePort } from './sshd.js'
import type { Sleep, StepOptions } from './run-step.js'
import { ask } from '../proxies/load.js'

/** A project with a service `api` of two containers and a proxy, which runs version v1. */
export interface Shop {
  readonly directory: string
  readonly project: string
  /** Of the proxy, on the loopback address. */
  readonly port: number
  /** Starts the step in a process of its own. */
  deploy(version: Version, more?: DeployOptions): Step
  /** Containers of the service, as `name image-tag state restart-policy`. */
  containers(): Promise<readonly ServiceContainer[]>
  /** Text of a file of the project; empty where there is none. */
  read(path: string): Promise<string>
  down(): Promise<void>
}

export interface DeployOptions {
  readonly spec?: Partial<StepOptions['spec']>
  readonly request?: Partial<StepOptions['request']>
  readonly run?: string
  readonly address?: Partial<StepOptions['address']>
}

export interface ServiceContainer {
  readonly name: string
  /** The version that its image is of. */
  readonly version: string
  readonly state: string
  readonly restart: string
}

/** One run of the step. */
export interface Step {
  /** Each line of the log, with its time in epoch milliseconds. */
  readonly lines: readonly { readonly at: number; readonly text: string }[]
  /** Resolves with the time of the first line that matches; throws if the step ends without one. */
  saw(pattern: RegExp): Promise<number>
  /** What it ended with; undefined for one that was killed. */
  readonly ended: Promise<StepEnd | undefined>
  /** As a runner that is lost: nothing of the step runs any more. Does nothing once it has ended. */
  kill(): Promise<void>
  interrupt(): void
  /** The process stands still until it is resumed: the rollout stays where it is, for as long as its lease. */
  suspend(): void
  resume(): void
}

export interface StepEnd {
  readonly ending?: { readonly verdict: string; readonly reasonCode: string; readonly reason: string }
  readonly services?: readonly {
    readonly instances?: { readonly desired: number; readonly running: number }
    readonly failures: readonly { readonly instance: string; readonly reason: string }[]
    readonly excerpts: readonly { readonly title: string; readonly lines: readonly string[] }[]
  }[]
  readonly refused?: { readonly code: string; readonly message: string }
  /** When it made each call to the server, and each of its waits. */
  readonly calls?: readonly number[]
  readonly sleeps?: readonly Sleep[]
}

export interface ShopOptions {
  readonly project: string
  readonly setup: SetupName
  /** Where the project is; a folder of the server unless given. */
  readonly directory?: string
}

export async function startShop(
  server: ComposeServer,
  images: Images,
  { project, setup: name, directory = join(server.folder, project) }: ShopOptions
): Promise<Shop> {
  const port = await freePort()
  const setup = setupOf(name, [`${project}-api-1`, `${project}-api-2`])
  for (const [path, text] of Object.entries({
    ...setup.files,
    'compose.yaml': composeFile(images.proxies.get(setup.image) ?? '', { port, volumes: setup.volumes }),
    '.env': `COMPOSE_PROJECT_NAME=${project}\n# Set by deployments.\nAPI_IMAGE=${images.app.v1}\n`
  })) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  await server.compose(directory, 'up', '--detach', '--wait', '--quiet-pull')
  await untilAnswers(port, /^v1 /)
  const options = (version: Version, more: DeployOptions): StepOptions => ({
    address: { ...server.sshd.address, ...more.address },
    spec: {
      ...{ directory, files: [], project, profiles: [], images: { api: images.app[version] }, ports: { api: 8080 } },
      ...{ migration: undefined, strategy: 'canary', keepReleases: 3, readyWithinSeconds: 120 },
      ...setup.spec(directory),
      ...more.spec
    },
    request: {
      ...{ mode: 'deploy', purpose: 'deploy', version: 'given', steps: [10, 50, 100], gates: NO_GATES },
      ...{ bakeSeconds: 0, bakeMaxSeconds: 0, onInconclusive: 'abort', scaleDownDelaySeconds: 0 },
      ...{ waitUntil: 'completed', timeoutMilliseconds: 600_000, pauseTimeoutSeconds: 3600 },
      ...{ onCancel: 'rollback', onRunning: 'refuse', planLines: [], waitMilliseconds: 0 },
      ...more.request
    },
    run: more.run ?? 'https://github.com/shop/shop/actions/runs/1'
  })
  return {
    ...{ directory, project, port },
    deploy: (version, more = {}) => startStep(options(version, more)),
    containers: () => listContainers(server, project, images),
    read: path => readFile(join(directory, path), 'utf8').catch(() => ''),
    async down() {
      await server.compose(directory, 'down', '--timeout', '2')
    }
  }
}

function composeFile(
  proxy: string,
  { port, volumes }: { readonly port: number; readonly volumes: readonly string[] }
): string {
  return `services:
  api:
    image: \${API_IMAGE}
    restart: unless-stopped
    deploy: {replicas: 2}
    healthcheck: {test: [CMD, app, check], interval: 3s, timeout: 60s, retries: 2, start_period: 30s}
  proxy:
    image: ${proxy}
    restart: unless-stopped
    init: false
    ports: ['127.0.0.1:${port}:8080']
    volumes: ${JSON.stringify(volumes)}
`
}

/** Resolves once the proxy gives an answer that matches. */
export async function untilAnswers(port: number, pattern: RegExp): Promise<void> {
  let answer = ''
  for (let tries = 0; tries < 600; tries += 1) {
    answer = await ask(port)
    if (pattern.test(answer)) return
    await wait(100)
  }
  throw new Error(`The proxy does not answer so: ${answer}`)
}

async function listContainers(
  server: ComposeServer,
  project: string,
  images: Images
): Promise<readonly ServiceContainer[]> {
  const filters = [`project=${project}`, 'service=api'].flatMap(each => [
    '--filter',
    `label=com.docker.compose.${each}`
  ])
  const ids = (await server.docker('ps', '--all', '--quiet', ...filters)).split('\n').filter(id => id !== '')
  if (ids.length === 0) return []
  const format = '{{.Name}} {{.Config.Image}} {{.State.Status}} {{.HostConfig.RestartPolicy.Name}}'
  const text = await server.docker('inspect', '--format', format, ...ids)
  const versions = new Map(Object.entries(images.app).map(([version, image]) => [image.split('@')[1], version]))
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', image = '', state = '', restart = ''] = line.split(' ')
      return { name: name.slice(1), version: versions.get(image.split('@')[1]) ?? image, state, restart }
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

const RUNNER = resolve('build/test/compose/bed/run-step.js')

function startStep(options: StepOptions): Step {
  const child = spawn(process.execPath, [RUNNER, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true
  })
  const lines: { at: number; text: string }[] = []
  const closed = once(child, 'close')
  createInterface({ input: child.stdout }).on('line', text => lines.push({ at: Date.now(), text }))
  const ended = closed.then(() => {
    const record = lines.findLast(({ text }) => text.startsWith('RECORD '))
    return record === undefined ? undefined : (JSON.parse(record.text.slice('RECORD '.length)) as StepEnd)
  })
  return {
    lines,
    ended,
    async saw(pattern) {
      for (;;) {
        const line = lines.find(({ text }) => pattern.test(text))
        if (line !== undefined) return line.at
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The step ended without ${String(pattern)}:\n${lines.map(({ text }) => text).join('\n')}`)
        await wait(20)
      }
    },
    async kill() {
      const isRunning = child.exitCode === null && child.signalCode === null
      if (isRunning && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await closed
    },
    interrupt: () => void child.kill('SIGINT'),
    suspend: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT')
  }
}
