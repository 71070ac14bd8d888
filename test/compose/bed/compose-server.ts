import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort, startSshd, type TestSshd } from './sshd.js'

const run = promisify(execFile)
const START_SECONDS = 90
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
  /** Where it looks for programs. */
  readonly path?: string
}

/** `network`: first two numbers of its networks, which must not be those of another server. */
export async function startComposeServer(folder: string, network: string): Promise<ComposeServer> {
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
  // The default bridge stays as every engine makes it: with another one, or none, an engine removes docker0, which other engines of the machine
  // use, and with an address of its own it cuts their containers off.
  const networks = ['--bip=172.17.0.1/16', `--default-address-pool=base=${network}.128.0/17,size=24`]
  let engine = await startEngine(folder, { host, networks, docker })
  const registry = await startRegistry(folder)
  const sshd = await startSshd({ folder: join(folder, 'ssh'), env })
  const importImage: ComposeServer['importImage'] = async (name, { root, command, path: programs = '/bin' }) => {
    const change = [`ENV PATH=${programs}`, `CMD ${JSON.stringify(command)}`].flatMap(each => ['--change', each])
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
      await end(engine)
      engine = await startEngine(folder, { host, networks, docker })
    },
    stopRegistry: () => end(registry.process),
    setClockAhead: seconds => writeFile(join(path, 'ahead'), String(seconds)),
    async stop() {
      await sshd.stop()
      await removeContainers(docker)
      await end(engine)
      await end(registry.process)
      await rm(folder, { recursive: true, force: true })
    }
  }
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

interface EngineOptions {
  readonly host: string
  readonly networks: readonly string[]
  readonly docker: ComposeServer['docker']
}

async function startEngine(folder: string, { host, networks, docker }: EngineOptions): Promise<ChildProcess> {
  const log = openSync(join(folder, 'engine.log'), 'a')
  const options = [
    ...['--host', host, '--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'engine.pid'), '--iptables=false', '--ip6tables=false', ...networks],
    ...['--shutdown-timeout', '10']
  ]
  const engine = spawn('dockerd', options, {
    stdio: ['ignore', log, log],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  })
  for (let second = 0; ; second += 1) {
    const isUp = await docker('version').then(
      () => true,
      () => false
    )
    if (isUp) return engine
    if (second > START_SECONDS || engine.exitCode !== null)
      throw new Error(`dockerd does not start: ${await readFile(join(folder, 'engine.log'), 'utf8')}`)
    await wait(1000)
  }
}

async function startRegistry(folder: string) {
  const port = await freePort()
  const settings = {
    ...{ version: 0.1, log: { level: 'error' }, http: { addr: `127.0.0.1:${port}` } },
    storage: { filesystem: { rootdirectory: join(folder, 'registry') } }
  }
  await writeFile(join(folder, 'registry.yml'), JSON.stringify(settings))
  const process = spawn('docker-registry', ['serve', join(folder, 'registry.yml')], { stdio: 'ignore' })
  const address = `127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://${address}/v2/`).catch(() => undefined)
    if (answer?.ok === true) return { process, address }
    await wait(100)
  }
  throw new Error('docker-registry does not start.')
}

async function removeContainers(docker: ComposeServer['docker']): Promise<void> {
  const ids = (await docker('ps', '--all', '--quiet')).split('\n').filter(id => id !== '')
  if (ids.length > 0) await docker('rm', '--force', '--volumes', ...ids)
  // Bridges outlive an engine.
  await docker('network', 'prune', '--force')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
