import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../../src/ports/clock.js'
import type { Proxy } from '../../../src/targets/compose/ports/proxy.js'
import type { OpenProxy, ProxyWorld } from '../../../src/targets/compose/proxies/proxy-world.js'
import { PORT, startContainer, type AppContainer } from './containers.js'
import { ask } from './load.js'
import { proxyProcess, type ProxyProcess } from './proxy-process.js'
import { dockerWith, filesHere, runHere, serverHere } from './server-here.js'

export const DISK_BYTES = 2 ** 26

/** Two stable and two canary containers behind one real proxy, and this machine as the server. */
export interface Stage {
  readonly home: string
  readonly port: number
  readonly world: ProxyWorld
  readonly proxy: Proxy
  readonly process: ProxyProcess
  readonly stable: readonly AppContainer[]
  readonly canary: readonly AppContainer[]
  readonly names: readonly string[]
  /** Moves the time that evidence is read at. */
  readonly clock: { ahead: number }
  /** Another run of the action: it remembers nothing. */
  reopen(): Proxy
  /** What the timer of the lease does. */
  restore(servers: ReturnType<AppContainer['server']>[]): Promise<number>
  end(): Promise<void>
}

export interface StageSpec {
  readonly kind: 'haproxy' | 'nginx' | 'caddy' | 'traefik'
  readonly open: OpenProxy
  /** First three numbers of the addresses of the containers. */
  readonly network: string
  readonly port: number
  /** Files by path in the folder, once that is known. */
  readonly files: (home: string) => Readonly<Record<string, string>>
  readonly args: (home: string) => readonly string[]
  readonly proxyFile: string
}

export async function openStage(spec: StageSpec): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), `proxy-${spec.kind}-`))
  // A disk of its own, which can be filled.
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', home])
  const names = ['shop-api-1', 'shop-api-2', 'shop-api-3', 'shop-api-4']
  const all = await Promise.all(names.map((name, index) => startContainer(name, `${spec.network}.${index + 1}`)))
  for (const [path, text] of Object.entries(spec.files(home))) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  const hosts = Object.fromEntries(names.map((name, index) => [name, `${spec.network}.${index + 1}`]))
  const process = proxyProcess({ home, kind: spec.kind, args: spec.args(home), hosts })
  const clock = { ahead: 0 }
  const real: Clock = { now: () => Date.now() + clock.ahead, sleep: async time => await sleep(time) }
  const folder = join(home, '.deploy-kit/shop')
  mkdirSync(folder, { recursive: true })
  const world: ProxyWorld = {
    server: serverHere(process.path),
    files: filesHere,
    docker: dockerWith(() => all.map(({ container }) => container)),
    clock: real,
    folder,
    spec: {
      project: 'shop',
      ports: new Map([['api', PORT]]),
      backends: new Map(),
      proxyService: 'proxy',
      proxyFile: join(home, spec.proxyFile),
      proxyFileInside: undefined,
      proxySocket: join(home, 'admin.sock')
    }
  }
  await process.start()
  await untilAnswers(spec.port, names)
  return {
    ...{ home, port: spec.port, world, process, names, clock },
    proxy: spec.open(world),
    stable: all.slice(0, 2),
    canary: all.slice(2),
    reopen: () => spec.open(world),
    async restore(servers) {
      const scripts = spec.open(world).restoreScripts(servers)
      for (const script of scripts) {
        const { exitCode, stderr } = await runHere(script, process.path)
        if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr}`)
      }
      return scripts.length
    },
    async end() {
      await process.stop()
      await Promise.all(all.map(each => each.stop()))
      execFileSync('umount', ['--lazy', home])
      rmSync(home, { recursive: true, force: true })
    }
  }
}

/** Resolves once a container answers through the proxy. */
export async function untilAnswers(port: number, names: readonly string[]): Promise<void> {
  let answer = ''
  for (let tries = 0; tries < 300; tries += 1) {
    answer = await ask(port)
    if (names.includes(answer)) return
    await sleep(100)
  }
  throw new Error(`The proxy does not answer: ${answer}`)
}
