import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { TestEngine } from './engine.js'
import { freePort } from './sshd.js'

const run = promisify(execFile)

/** A registry on the loopback address: images that were only imported have no digest. */
export interface TestRegistry {
  /** `127.0.0.1:5000`. */
  readonly host: string
  /**
   * Makes an image of busybox, which starts as `changes` say (`CMD …`, `ENV …`), and pushes it. Different changes are different digests. Returns
   * `host/name:tag@sha256:…`; the engine keeps nothing of it.
   */
  push(engine: TestEngine, image: string, changes: readonly string[]): Promise<string>
  stop(): Promise<void>
}

/** Starts the CNCF Distribution registry (Debian's `docker-registry`). */
export async function startRegistry(folder: string): Promise<TestRegistry> {
  await mkdir(folder, { recursive: true })
  const host = `127.0.0.1:${await freePort()}`
  const configuration = join(folder, 'config.yml')
  await writeFile(
    configuration,
    JSON.stringify({
      version: '0.1',
      log: { level: 'error', accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
      http: { addr: host, secret: 'local' }
    })
  )
  const registry = spawn('docker-registry', ['serve', configuration], { stdio: 'ignore' })
  while (!(await isReady(host))) {
    if (registry.exitCode !== null) throw new Error('docker-registry does not start.')
    await wait(100)
  }
  const system = await busyboxSystem(folder)
  return {
    host,
    async push(engine, image, changes) {
      const name = `${host}/${image}`
      await engine.docker(['import', ...changes.flatMap(change => ['--change', change]), system, name])
      await engine.docker(['push', '--quiet', name])
      const digests = await engine.docker(['image', 'inspect', '--format', '{{index .RepoDigests 0}}', name])
      await engine.docker(['image', 'rm', name])
      return `${name}@${digests.trim().split('@')[1] ?? ''}`
    },
    async stop() {
      const exited = once(registry, 'exit')
      registry.kill('SIGKILL')
      await exited
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function isReady(host: string): Promise<boolean> {
  return fetch(`http://${host}/v2/`).then(
    ({ ok }) => ok,
    () => false
  )
}

/** An archive of a system that is busybox and nothing else. */
async function busyboxSystem(folder: string): Promise<string> {
  const root = await mkdtemp(join(folder, 'system-'))
  await mkdir(join(root, 'bin'))
  await mkdir(join(root, 'tmp'))
  const { stdout } = await run('sh', ['-c', 'command -v busybox'])
  const busybox = join(root, 'bin/busybox')
  await cp(stdout.trim(), busybox)
  await run('sh', [
    '-c',
    'cd "$1" && for name in $(./busybox --list); do [ -e "$name" ] || ln -s busybox "$name"; done',
    '-',
    join(root, 'bin')
  ])
  const archive = join(folder, 'system.tar')
  await run('tar', ['-C', root, '-cf', archive, '.'])
  return archive
}
