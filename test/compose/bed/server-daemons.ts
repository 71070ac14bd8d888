import type { ChildProcess } from 'node:child_process'
import { openSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endDaemon, startDaemon } from './daemon.js'
import { freePort } from './sshd.js'

const START_SECONDS = 90

/** Standard output of the Docker client of a server. */
export type Docker = (...argv: readonly string[]) => Promise<string>

export interface EngineOptions {
  readonly host: string
  readonly networks: readonly string[]
  readonly docker: Docker
}

/** Starts `dockerd` in this folder, and returns once it answers. */
export async function startEngine(folder: string, { host, networks, docker }: EngineOptions): Promise<ChildProcess> {
  const log = openSync(join(folder, 'engine.log'), 'a')
  const options = [
    ...['--host', host, '--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'engine.pid'), '--iptables=false', '--ip6tables=false', ...networks],
    ...['--shutdown-timeout', '10']
  ]
  const engine = startDaemon(['dockerd', ...options], {
    stdio: ['ignore', log, log],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  })
  for (let second = 0; ; second += 1) {
    const isUp = await docker('version').then(
      () => true,
      () => false
    )
    if (isUp) return engine
    if (second > START_SECONDS || engine.exitCode !== null) {
      await endDaemon(engine)
      throw new Error(`dockerd does not start: ${await readFile(join(folder, 'engine.log'), 'utf8')}`)
    }
    await wait(1000)
  }
}

/** A registry without TLS, at `127.0.0.1:<port>`. */
export async function startRegistry(folder: string) {
  const port = await freePort()
  const settings = {
    ...{ version: 0.1, log: { level: 'error' }, http: { addr: `127.0.0.1:${port}` } },
    storage: { filesystem: { rootdirectory: join(folder, 'registry') } }
  }
  await writeFile(join(folder, 'registry.yml'), JSON.stringify(settings))
  const registry = startDaemon(['docker-registry', 'serve', join(folder, 'registry.yml')], { stdio: 'ignore' })
  const address = `127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://${address}/v2/`).catch(() => undefined)
    if (answer?.ok === true) return { process: registry, address }
    await wait(100)
  }
  await endDaemon(registry)
  throw new Error('docker-registry does not start.')
}

/** Removes all containers and networks of an engine. */
export async function removeContainers(docker: Docker): Promise<void> {
  const ids = (await docker('ps', '--all', '--quiet')).split('\n').filter(id => id !== '')
  if (ids.length > 0) await docker('rm', '--force', '--volumes', ...ids)
  // Bridges outlive an engine.
  await docker('network', 'prune', '--force')
}

/** Ends the timers of leases that run below a folder: they wait for up to six minutes. */
export async function endTimers(folder: string): Promise<void> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  for (const id of ids) {
    const words = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0')
    const isTimer = words.some(word => word.startsWith(`${folder}/`) && /\/lease\.\d+\.sh$/.test(word))
    if (isTimer) kill(Number(id))
  }
}

/** It may have ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
