import { execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rm, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { addBridge } from './own-bridge.js'

const run = promisify(execFile)

/** What test/compose/need-compose makes. */
const COMPOSE = join(
  process.env.DEPLOY_KIT_COMPOSE ?? join(homedir(), '.cache/deploy-kit/compose'),
  'docker-compose-v2.40.3'
)
const START_MILLISECONDS = 60_000

/** A Docker engine with the Compose plugin, and nothing in it. */
export interface TestEngine {
  /** What a client needs to find it: `DOCKER_HOST` and `DOCKER_CONFIG`. */
  readonly env: Readonly<Record<string, string>>
  /** Runs `docker` with these arguments, and returns what it prints. Throws with its error. */
  docker(
    argv: readonly string[],
    options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> }
  ): Promise<string>
  /** The engine ends and starts again, as at a reboot: all its containers end. */
  restart(): Promise<void>
  /** Ends all containers and the engine, and removes its folder. */
  stop(): Promise<void>
}

/** Starts `dockerd` in this folder, as root. Each has addresses of its own, so that several may run beside each other. */
export async function startEngine(folder: string): Promise<TestEngine> {
  if (!existsSync(COMPOSE)) throw new Error('Compose is missing: test/compose/need-compose makes it.')
  await mkdir(join(folder, 'config/cli-plugins'), { recursive: true })
  await symlink(COMPOSE, join(folder, 'config/cli-plugins/docker-compose'))
  const env = { DOCKER_HOST: `unix://${join(folder, 'docker.sock')}`, DOCKER_CONFIG: join(folder, 'config') }
  const bridge = await addBridge(`10.${randomInt(110, 250)}`)
  const docker: TestEngine['docker'] = async (argv, options = {}) => {
    const { stdout } = await run('docker', argv, {
      maxBuffer: 64 * 2 ** 20,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...env, ...options.env }
    })
    return stdout
  }
  let daemon = await startDaemon(folder, env.DOCKER_HOST, bridge.options)
  const end = async () => {
    const exited = once(daemon, 'exit')
    daemon.kill('SIGTERM')
    await exited
  }
  const killAll = async () => {
    const ids = (await docker(['ps', '--quiet', '--no-trunc'])).split('\n').filter(id => id !== '')
    if (ids.length > 0) await docker(['kill', ...ids])
  }
  return {
    env,
    docker,
    async restart() {
      await end()
      daemon = await startDaemon(folder, env.DOCKER_HOST, bridge.againOptions)
    },
    async stop() {
      // One that ignores SIGTERM would keep the engine for 10 s.
      await killAll()
      await removeNetworks(docker)
      await end()
      await bridge.remove()
      await unmountBelow(folder)
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function startDaemon(folder: string, host: string, networks: readonly string[]) {
  const log = await open(join(folder, 'log'), 'a')
  const places = ['data-root', 'exec-root', 'pidfile'].map(name => `--${name}=${join(folder, name)}`)
  const daemon = spawn('dockerd', [`--host=${host}`, ...places, '--iptables=false', '--ip6tables=false', ...networks], {
    stdio: ['ignore', log.fd, log.fd],
    // What ends the test by Ctrl-C leaves it time to end its containers.
    detached: true
  })
  await log.close()
  for (let waited = 0; ; waited += 100) {
    const answer = await run('docker', ['--host', host, 'version'], {}).catch(() => undefined)
    if (answer !== undefined) return daemon
    if (daemon.exitCode !== null || waited > START_MILLISECONDS)
      throw new Error(`dockerd does not start: ${(await readFile(join(folder, 'log'), 'utf8')).slice(-2000)}`)
    await wait(100)
  }
}

/** Bridges outlive an engine. */
async function removeNetworks(docker: TestEngine['docker']): Promise<void> {
  const ids = (await docker(['ps', '--all', '--quiet'])).split('\n').filter(id => id !== '')
  if (ids.length > 0) await docker(['rm', '--force', ...ids])
  await docker(['network', 'prune', '--force'])
}

async function unmountBelow(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map(line => line.split(' ')[1] ?? '')
  for (const mount of mounts.filter(path => path.startsWith(`${folder}/`)).toReversed())
    await run('umount', ['--lazy', mount]).catch(() => undefined)
}
