import { DeployError } from '../../../src/domain/errors.js'
import type { EvidenceSource, MinuteOfTraffic } from '../../../src/ports/evidence-source.js'
import type { ProxyServer } from '../../../src/targets/compose/domain/proxy/proxy-servers.js'
import type { Proxy } from '../../../src/targets/compose/ports/proxy.js'
import type { FakeServer } from './fake-server.js'
import type { FakeTraffic } from './fake-traffic.js'

/** A proxy with exact weights and counters; the file that it starts from is the baseline. */
export function fakeProxy(
  server: FakeServer,
  { traffic, isReadable }: { readonly traffic: FakeTraffic; readonly isReadable: () => boolean },
  requireFence: () => void
): Proxy {
  const requireServers = (servers: readonly ProxyServer[]) => {
    for (const { host, containerId, address } of servers) {
      const found = server.show(containerId)
      if (found?.state !== 'running' || found.addresses.shop_default !== address)
        throw new DeployError('rejected', `The proxy cannot resolve ${host}.`)
    }
  }
  return {
    kind: 'haproxy',
    evidenceOf: { requests: 'access-log', latency: true },
    inspect: () => Promise.resolve({ version: '3.2', problem: undefined, file: 'ours', warnings: [] }),
    readServers: known =>
      Promise.resolve(
        server.running.map(each => ({
          ...each,
          containerId: known.some(({ containerId }) => containerId === each.containerId) ? each.containerId : ''
        }))
      ),
    setServers: async servers => {
      await Promise.resolve()
      requireFence()
      requireServers(servers)
      server.change(() => (server.running = servers))
    },
    writeBaseline: async servers => {
      await Promise.resolve()
      requireFence()
      requireServers(servers)
      server.change(() => (server.baseline = servers))
    },
    restoreScripts: servers => [{ program: 'restore', args: [JSON.stringify(servers)] }],
    activeRequests: ids => Promise.resolve(traffic.active(ids)),
    evidence: measured => evidenceOf(measured, traffic, isReadable)
  }
}

/** What a script of `restoreScripts` does. False: a name does not resolve. */
export function restore(server: FakeServer, text: string): boolean {
  const servers = JSON.parse(text) as readonly ProxyServer[]
  if (servers.some(({ containerId }) => server.show(containerId)?.state !== 'running')) return false
  server.change(() => Object.assign(server, { running: servers, baseline: servers }))
  return true
}

function evidenceOf(
  measured: Parameters<Proxy['evidence']>[0],
  traffic: FakeTraffic,
  isReadable: () => boolean
): EvidenceSource {
  const require = () => {
    if (!isReadable()) throw new DeployError('platform-error', 'The access log could not be read.')
  }
  return {
    async measure({ from, to, series, percentiles }) {
      const { canary, stable } = await measured()
      require()
      const side = (servers: readonly ProxyServer[]): readonly MinuteOfTraffic[] =>
        traffic
          .minutesOf(servers.map(({ containerId }) => containerId))
          .filter(({ at }) => at >= from && at < to)
          .map(({ at, requests, bad, slow }) => ({ at, requests, bad, slow: new Map([[300, slow]]) }))
      const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
      return {
        ...{ canary: side(canary), stable: side(stable), unsettled: new Set<number>() },
        ...{ series: series.map(() => none), percentiles: percentiles.map(() => none) }
      }
    },
    alarms: () => Promise.resolve(new Map()),
    health: async () => {
      await Promise.resolve()
      require()
      return undefined
    }
  }
}
