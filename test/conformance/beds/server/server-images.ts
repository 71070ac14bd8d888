import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ComposeServer } from '../../../compose/bed/compose-server.js'
import { buildApp, pushProxy, type ProxyImage } from '../../../compose/bed/images.js'
import type { Version } from '../../bed.js'

/** What the image of a version starts; see test/compose/bed/app/main.go. */
const COMMANDS: Readonly<Record<Version, readonly string[]>> = {
  stable: ['stable'],
  good: ['good'],
  other: ['other'],
  'never-healthy': ['never-healthy', 'unhealthy'],
  'crash-loop': ['crash-loop', 'crash=1s'],
  flapping: ['flapping', 'flaps=6s']
}

export const SERVICES = ['api', 'worker'] as const
export type Service = (typeof SERVICES)[number]

/** The images of the versions on a server, each built and pushed when it is first asked for. */
export interface ServerImages {
  of(version: Version): Promise<Readonly<Record<Service, string>>>
  /** The version of an image that a container names; undefined for any other. */
  versionOf(image: string): Version | undefined
  proxy(name: ProxyImage): Promise<string>
}

export function serverImages(server: ComposeServer): ServerImages {
  const made = new Map<string, Promise<Readonly<Record<Service, string>>>>()
  const proxies = new Map<ProxyImage, Promise<string>>()
  const versions = new Map<string, Version>()
  const folder = join(server.folder, 'root')
  let app: Promise<string> | undefined
  // One after another: each is an archive of the same name.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
  const push = async (version: Version) => {
    const root = await (app ??= mkdir(folder, { recursive: true }).then(() => buildApp(join(folder, 'app'))))
    const images: Partial<Record<Service, string>> = {}
    for (const service of SERVICES) {
      const image = await server.pushImage(`shop/${service}:${version}`, {
        ...{ root, command: ['app', 'serve', ...COMMANDS[version]] }
      })
      versions.set(image, version)
      images[service] = image
    }
    return images as Readonly<Record<Service, string>>
  }
  const once = <Key, Value>(known: Map<Key, Promise<Value>>, key: Key, task: () => Promise<Value>) => {
    const found = known.get(key) ?? inTurn(task)
    known.set(key, found)
    return found
  }
  return {
    of: version => once(made, version, () => push(version)),
    versionOf: image => versions.get(image),
    proxy: name => once(proxies, name, () => pushProxy(server, name, folder))
  }
}
