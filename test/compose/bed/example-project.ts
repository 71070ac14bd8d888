import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { TRAEFIK } from '../proxies/proxy-process.js'
import type { ComposeServer, ImageFiles } from './compose-server.js'
import { buildApp, busyboxRoot, haproxyRoot, nginxRoot, rootWith } from './images.js'
import { untilAnswers } from './shop.js'
import { freePort } from './sshd.js'

type ExampleProxy = 'haproxy' | 'nginx' | 'caddy' | 'traefik'
export type ExampleName = ExampleProxy | 'spring-nginx'

/** A folder of examples/compose on a server, as its README prepares it. */
export interface ExampleProject {
  readonly directory: string
  /** Of the proxy, on the loopback address. */
  readonly port: number
  /** What the README deploys with, for this folder. */
  readonly inputs: Readonly<Record<string, string>>
  /** Digest of the image of each container of the deployed service, with its state and restart policy. */
  containers(): Promise<readonly string[]>
  down(): Promise<void>
}

const CADDY = resolve('build/tools/proxies/bin/caddy')

/** Makes the images of proxies that the examples name, on a server that cannot reach Docker Hub. */
export async function provideProxies(server: ComposeServer, names: readonly ExampleProxy[]) {
  for (const name of names) {
    const compose = await readFile(join('examples/compose', name, 'compose.yaml'), 'utf8')
    const reference = new RegExp(`image: (${name}:\\S+)`).exec(compose)?.[1]
    if (reference === undefined) throw new Error(`The example of ${name} names no image of it.`)
    const pushed = await server.pushImage(name, await IMAGES[name](join(server.folder, 'root', name)))
    await server.docker('pull', '--quiet', pushed)
    await server.docker('tag', pushed, reference)
  }
}

const IMAGES: Readonly<Record<ExampleProxy, (root: string) => Promise<ImageFiles>>> = {
  haproxy: async (root: string) => {
    await haproxyRoot(root)
    // The user that Docker's image has.
    for (const [file, line] of [
      ['passwd', 'haproxy:x:99:99:haproxy:/:/bin/sh\n'],
      ['group', 'haproxy:x:99:\n']
    ] as const)
      await writeFile(join(root, 'etc', file), line, { flag: 'a' })
    return { root, command: ['haproxy'] }
  },
  nginx: async (root: string) => ({
    root: await nginxRoot(root),
    command: ['nginx', '-g', 'daemon off;']
  }),
  caddy: async (root: string) => ({
    root: await rootWith(root, CADDY, 'caddy'),
    command: ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile']
  }),
  // As Docker's image: its command has flags only.
  traefik: async (root: string) => ({
    root: await rootWith(root, TRAEFIK, 'traefik'),
    ...{ entrypoint: ['traefik'], command: [] }
  })
}

/** The files of a version of the service, beside a shell: the examples check its health by busybox. */
export async function appWithShell(root: string): Promise<string> {
  return buildApp(await busyboxRoot(root))
}

/** Copies the example and starts it with this image. Only the port of the machine is another one, and the registry. */
export async function startExample(
  server: ComposeServer,
  example: ExampleName,
  { image, name = example }: { readonly image: string; readonly name?: string }
): Promise<ExampleProject> {
  const directory = join(server.folder, 'srv', name)
  const port = await freePort()
  await cp(join('examples/compose', example), directory, { recursive: true })
  const compose = await readFile(join(directory, 'compose.yaml'), 'utf8')
  const readme = await readFile(join(directory, 'README.md'), 'utf8')
  const [, variable = ''] = /\.env`: `([A-Z_]+)=/.exec(readme) ?? []
  const [, service = ''] = /^services:\n {2}(\w+):/m.exec(compose) ?? []
  await writeFile(join(directory, 'compose.yaml'), compose.replace(/ports: .*/, `ports: ['127.0.0.1:${port}:80']`))
  await writeFile(join(directory, '.env'), `${variable}=${image}\n`)
  // What a README tells to run before.
  for (const [, command = ''] of readme.matchAll(/`(install [^`]+)`/g)) await server.shell(command, directory)
  await server.compose(directory, 'up', '--detach', '--wait', '--quiet-pull')
  await untilAnswers(port, /^v\d /)
  const inputs: Record<string, string> = {}
  for (const [, input = '', value = ''] of readme.matchAll(/`([a-z-]+): ([^`]+)`/g))
    inputs[input] = value.replaceAll('/srv/shop', directory)
  return {
    ...{ directory, port, inputs },
    async containers() {
      const filters = ['--filter', `label=com.docker.compose.project.working_dir=${directory}`]
      const own = ['--filter', `label=com.docker.compose.service=${service}`]
      const ids = (await server.docker('ps', '--all', '--quiet', ...filters, ...own))
        .split('\n')
        .filter(id => id !== '')
      const format = '{{.Config.Image}} {{.State.Status}} {{.HostConfig.RestartPolicy.Name}}'
      const text = await server.docker('inspect', '--format', format, ...ids)
      return text.trim().split('\n')
    },
    async down() {
      await server.compose(directory, 'down', '--timeout', '2')
    }
  }
}
