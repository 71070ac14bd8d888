import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { endDaemon } from './daemon.js'
import { addBridge } from './own-bridge.js'
import { endTimers, removeContainers, startEngine, startRegistry } from './server-daemons.js'
import { startSshd, type TestSshd } from './sshd.js'

const run = promisify(execFile)
const COMPOSE = join(
  process.env.DEPLOY_KIT_COMPOSE ?? join(homedir(), '.cache/deploy-kit/compose'),
  'docker-compose-v2.40.3'
)

/** A server with Docker, Compose and SSH, and a registry, all on this machine and of its own. */
export interface ComposeServer {
  readonly folder: string
  readonly sshd: TestSshd
  /** `127.0.0.1:5000`. */
  readonly registry: string
  /** Standard output of the Docker client of the server. */
  docker(...argv: readonly string[]): Promise<string>
  /** `docker compose` in a folder. */
  compose(directory: string, ...argv: readonly string[]): Promise<string>
  /** A command of a person on the server, in a folder. */
  shell(command: string, directory: string): Promise<void>
  /** Makes an image of a folder that has the files of its root, and pushes it. Returns `name:tag@sha256:…`. */
  pushImage(name: string, image: ImageFiles): Promise<string>
  /** Makes such an image, under this name, which then is on the server only. */
  importImage(name: string, image: ImageFiles): Promise<void>
  /** Pushes what is built under a name of the registry, as above. The name is then unknown to the server. */
  pushBuilt(image: string): Promise<string>
  /** From then on, nothing can be pulled. */
  stopRegistry(): Promise<void>
  /** Ends the engine as its service manager does, and starts it again. */
  restartEngine(): Promise<void>
  /** By how many seconds the clock that programs of the server read is ahead. */
  setClockAhead(seconds: number): Promise<void>
  stop(): Promise<void>
}

export interface ImageFiles {
  readonly root: string
  readonly command: readonly string[]
  /** What the command of a container is given to; none unless given. */
  readonly entrypoint?: readonly string[]
  /** Where it looks for programs. */
  readonly path?: string
}

/** `network`: first two numbers of its networks, which must not be those of another server. Nothing of it is left where it does not start. */
export async function startComposeServer(folder: string, network: string): Promise<ComposeServer> {
  const stops: (() => Promise<void>)[] = [
    async () => {
      await unmountBelow(folder)
      await rm(folder, { recursive: true, force: true })
    }
  ]
  const stop = async () => {
    const errors: unknown[] = []
    for (const each of stops.splice(0).toReversed()) await each().catch((error: unknown) => errors.push(error))
    if (errors.length > 0) throw new AggregateError(errors, `The server in ${folder} was not ended completely.`)
  }
  try {
    return { ...(await openComposeServer(folder, network, task => void stops.push(task))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** `onStop`: told what ends each part, in the order of their starts. */
async function openComposeServer(
  folder: string,
  network: string,
  onStop: (task: () => Promise<void>) => void
): Promise<Omit<ComposeServer, 'stop'>> {
  const path = join(folder, 'bin')
  const config = join(folder, 'docker-config')
  await mkdir(path, { recursive: true })
  await mkdir(join(config, 'cli-plugins'), { recursive: true })
  await symlink(COMPOSE, join(config, 'cli-plugins/docker-compose'))
  await writeClock(path)
  const host = `unix://${join(folder, 'docker.sock')}`
  const env = { PATH: `${path}:${process.env.PATH}:/usr/sbin`, HOME: folder, DOCKER_HOST: host, DOCKER_CONFIG: config }
  const docker = async (...argv: readonly string[]) => {
    const { stdout } = await run('docker', [...argv], { env, maxBuffer: 2 ** 26 })
    return stdout
  }
  const bridge = await addBridge(network)
  onStop(() => bridge.remove())
  let engine = await startEngine(folder, { host, networks: bridge.options, docker })
  onStop(async () => {
    await endTimers(folder)
    try {
      await removeContainers(docker)
    } finally {
      await endDaemon(engine)
    }
  })
  const registry = await startRegistry(folder)
  onStop(() => endDaemon(registry.process))
  const sshd = await startSshd({ folder: join(folder, 'ssh'), env })
  onStop(() => sshd.stop())
  const importImage: ComposeServer['importImage'] = async (
    name,
    { root, command, entrypoint, path: programs = '/bin' }
  ) => {
    const words = [`ENV PATH=${programs}`, `CMD ${JSON.stringify(command)}`]
    if (entrypoint !== undefined) words.push(`ENTRYPOINT ${JSON.stringify(entrypoint)}`)
    const change = words.flatMap(each => ['--change', each])
    const archive = join(folder, 'image.tar')
    await run('tar', ['-C', root, '-cf', archive, '.'])
    await docker('import', ...change, archive, name)
    await rm(archive)
  }
  const pushBuilt: ComposeServer['pushBuilt'] = async image => {
    const pushed = await docker('push', image)
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? ''
    await docker('image', 'rm', image)
    return `${image}@${digest}`
  }
  return {
    ...{ folder, sshd, registry: registry.address, docker, importImage, pushBuilt },
    compose: (directory, ...argv) => docker('compose', '--project-directory', directory, ...argv),
    async shell(command, directory) {
      await run('sh', ['-c', command], { env, cwd: directory })
    },
    async pushImage(name, files) {
      const image = `${registry.address}/${name}`
      await importImage(image, files)
      return pushBuilt(image)
    },
    async restartEngine() {
      await endDaemon(engine)
      engine = await startEngine(folder, { host, networks: bridge.againOptions, docker })
    },
    stopRegistry: () => endDaemon(registry.process),
    setClockAhead: seconds => writeFile(join(path, 'ahead'), String(seconds))
  }
}

/** An engine that ran containers in the network of this machine leaves that network mounted. */
async function unmountBelow(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map(line => line.split(' ')[1] ?? '')
  for (const place of mounts.filter(each => each.startsWith(`${folder}/`)).toReversed()) await run('umount', [place])
}

/** `date` of the server, whose time may be ahead. */
async function writeClock(path: string): Promise<void> {
  const { stdout } = await run('sh', ['-c', 'command -v date'])
  const date = stdout.trim()
  const program = `#!/bin/sh
read -r ahead <${join(path, 'ahead')}
exec ${date} -d "@$(($(${date} +%s) + ahead))" "$@"
`
  await writeFile(join(path, 'ahead'), '0')
  await writeFile(join(path, 'date'), program)
  await chmod(join(path, 'date'), 0o755)
}
