import type { EvidenceQuery, EvidenceSource, MeasuredSides } from '../../../../ports/evidence-source.js'
import { countSample, minutesOf, NOTHING_COUNTED, unwatchedMinutes } from '../../domain/proxy/count-samples.js'
import { parseStat } from '../../domain/proxy/haproxy/parse-stat.js'
import { hostPort, type ProxyServer } from '../../domain/proxy/proxy-servers.js'
import type { MeasuredContainers } from '../../ports/proxy.js'
import { containerHealth } from '../evidence/container-health.js'
import { noSeries } from '../evidence/no-series.js'
import type { ProxyWorld } from '../proxy-world.js'

/**
 * Evidence from the counters of HAProxy, which are read at each look: what they grew by since the last one belongs to the time between. They count since the worker
 * started, and never by the minute.
 */
export function counterEvidence(
  world: ProxyWorld,
  ask: (commands: readonly string[]) => Promise<string>,
  measured: () => Promise<MeasuredContainers>
): EvidenceSource {
  let counted = NOTHING_COUNTED
  const sample = async () => {
    const rows = parseStat(await ask(['show stat']))
    const counters = new Map<string, { requests: number; bad: number }>()
    for (const { endpoint, requests, bad } of rows) {
      const sum = counters.get(endpoint) ?? { requests: 0, bad: 0 }
      counters.set(endpoint, { requests: sum.requests + requests, bad: sum.bad + bad })
    }
    counted = countSample(counted, { at: world.clock.now(), counters })
  }
  const side = (servers: readonly ProxyServer[], query: EvidenceQuery) => {
    const keys = new Set(servers.map(({ address, port }) => hostPort(address, port)))
    return minutesOf(counted, keys, query).map(minute => ({ ...minute, slow: new Map<number, number>() }))
  }
  return {
    async measure(query): Promise<MeasuredSides | undefined> {
      const { canary, stable } = await measured()
      if (canary.length === 0) return undefined
      await sample()
      return {
        canary: side(canary, query),
        stable: side(stable, query),
        unsettled: unwatchedMinutes(counted, query),
        ...noSeries(query)
      }
    },
    alarms: () => Promise.resolve(new Map<string, string>()),
    async health() {
      const [containers] = await Promise.all([measured(), sample()])
      return await containerHealth(world, containers)
    }
  }
}
