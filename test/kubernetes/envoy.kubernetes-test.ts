import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startProgram } from '../sources/bed/processes.js'
import { openProxyBed, type ProxyBed } from '../sources/bed/proxy-bed.js'
import { programPath } from './bed/programs.js'

let bed: ProxyBed
let folder: string

/** The Envoy of the cluster, by itself: with a cluster for each side, scraped at its admin address. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'envoy-'))
  bed = await openProxyBed('envoy', async ({ target, port }) => {
    const admin = await freePort()
    const config = join(folder, 'envoy.json')
    await writeFile(config, JSON.stringify(configuration({ target, port, admin })))
    const args = ['-c', config, '--concurrency', '1', '--disable-hot-restart', '--log-level', 'error']
    const envoy = await startProgram(programPath('envoy'), args, `http://127.0.0.1:${admin}/ready`)
    return { exporter: `127.0.0.1:${admin}`, path: '/stats/prometheus', stop: () => envoy.stop() }
  })
})

afterAll(async () => {
  await bed.stop()
  await rm(folder, { recursive: true })
})

describe('the preset envoy', () => {
  it('counts the requests and errors of each cluster exactly', async () => {
    const since = Date.now()
    await bed.send('canary', 20)
    await bed.send('canary', 6, 503)
    await bed.send('canary', 3, 404)
    await bed.send('stable', 90)
    await bed.send('stable', 1, 500)
    expect(await bed.count(since)).toEqual({ canary: { requests: 29, errors: 6 }, stable: { requests: 91, errors: 1 } })
  })
})

interface Ports {
  readonly target: string
  readonly port: number
  readonly admin: number
}

/** https://www.envoyproxy.io/docs/envoy/latest/configuration/overview/examples */
function configuration({ target, port, admin }: Ports): object {
  const address = (port_value: number) => ({ socket_address: { address: '127.0.0.1', port_value } })
  const endpoint = { address: address(Number(target.split(':').at(-1))) }
  const cluster = (name: string) => ({
    ...{ name, type: 'STATIC', connect_timeout: '5s' },
    load_assignment: { cluster_name: name, endpoints: [{ lb_endpoints: [{ endpoint }] }] }
  })
  const routes = [
    {
      match: { prefix: '/', headers: [{ name: 'x-side', string_match: { exact: 'canary' } }] },
      route: { cluster: 'api-42' }
    },
    { match: { prefix: '/' }, route: { cluster: 'api-41' } }
  ]
  const manager = {
    '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
    stat_prefix: 'all',
    route_config: { virtual_hosts: [{ name: 'all', domains: ['*'], routes }] },
    http_filters: [
      {
        name: 'envoy.filters.http.router',
        typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' }
      }
    ]
  }
  return {
    admin: { address: address(admin) },
    static_resources: {
      listeners: [
        {
          address: address(port),
          filter_chains: [
            { filters: [{ name: 'envoy.filters.network.http_connection_manager', typed_config: manager }] }
          ]
        }
      ],
      clusters: [cluster('api-41'), cluster('api-42')]
    }
  }
}
