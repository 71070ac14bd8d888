import type { ProxyServer } from '../../../../src/targets/compose/domain/proxy/proxy-servers.js'
import { sha256 } from '../../../fakes/compose/fake-containers.js'
import type { FakeServer } from '../../../fakes/compose/fake-server.js'
import type { Version } from '../../bed.js'

export const VERSIONS: readonly Version[] = ['stable', 'good', 'other', 'never-healthy', 'crash-loop', 'flapping']

const REPLICAS = { api: 2, worker: 1 } as const
const READY_BEFORE = 3_600_000
type Deployed = keyof typeof REPLICAS

export function imageOf(service: Deployed, version: Version): string {
  return `registry.example/shop/${service}:${version}@sha256:${sha256(`${service} ${version}`)}`
}

/** Deploys a version as a person does, with the proxy that leads to it. */
export function install(server: FakeServer, version: Version): void {
  const { clock } = server
  for (const service of ['api', 'worker'] as const)
    for (let count = 0; count < REPLICAS[service]; count += 1) {
      const name = server.nextName(service)
      const image = imageOf(service, version)
      const made = server.create({ name, service, image, isOneOff: false, restartPolicy: 'unless-stopped' })
      made.startedAt = clock.now() - READY_BEFORE
    }
  server.files.set(
    '/srv/shop/.env',
    `API_IMAGE=${imageOf('api', version)}\nWORKER_IMAGE=${imageOf('worker', version)}\n`
  )
  server.change(() => {
    server.running = servers(server)
    server.baseline = server.running
  })
}

/** `docker compose up` by a person with other images: every container of the services is made anew. */
export function replaceBy(server: FakeServer, version: Version): void {
  server.change(() => {
    for (const { id, service } of server.listServices()) if (service in REPLICAS) server.containers.delete(id)
  })
  install(server, version)
}

/** All containers of `api` that run, as servers with equal weights. */
export function servers(server: FakeServer): readonly ProxyServer[] {
  return server.listServices('api').flatMap(({ id, name, addresses }) => {
    const address = addresses.shop_default
    if (address === undefined) return []
    return [{ service: 'api', containerId: id, host: name, address, port: 8080, weight: 100 }]
  })
}
