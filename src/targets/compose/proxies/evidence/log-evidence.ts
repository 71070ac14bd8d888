import type { EvidenceQuery, EvidenceSource, MeasuredSides } from '../../../../ports/evidence-source.js'
import { parseCountedLog, sumRows, unsettledMinutes, type LogRow } from '../../domain/proxy/count-log.js'
import { hostPort, type ProxyServer } from '../../domain/proxy/proxy-servers.js'
import type { MeasuredContainers } from '../../ports/proxy.js'
import { runProxyScript } from '../proxy-script.js'
import type { ProxyWorld } from '../proxy-world.js'
import { containerHealth } from './container-health.js'
import { MOST_LINES } from './log-script.js'
import { noSeries } from './no-series.js'

const MINUTE = 60_000
/** Minutes that one adapter remembers. */
const MOST_KEPT = 24 * 60

/**
 * Evidence from the access log, which the server counts by minute and container: only sums leave it. A minute that is settled is read once.
 */
export function logEvidence(
  world: ProxyWorld,
  proxy: { readonly name: string; readonly body: string },
  measured: () => Promise<MeasuredContainers>
): EvidenceSource {
  const settled = new Map<string, readonly LogRow[]>()

  async function count(query: EvidenceQuery, thresholds: readonly number[], endpoints: readonly string[]) {
    const keyOf = (at: number) => JSON.stringify([at, thresholds, endpoints])
    let from = query.from
    while (from < query.to && settled.has(keyOf(from))) from += MINUTE
    const known = [...settled].filter(([key]) => isOf(key, query, keyOf)).flatMap(([, rows]) => rows)
    if (from >= query.to) return { rows: known, unsettled: new Set<number>() }
    const args = [String(from / 1000), String(query.to / 1000), thresholds.join(','), endpoints.join(',')]
    const printed = await runProxyScript(world, { ...proxy, effect: 'read', args })
    const counted = parseCountedLog(printed, MOST_LINES, thresholds.length)
    const unsettled = unsettledMinutes(counted, { from, to: query.to })
    for (let at = from; at < query.to && !unsettled.has(at); at += MINUTE) {
      settled.set(
        keyOf(at),
        counted.rows.filter(row => row.at === at)
      )
      if (settled.size > MOST_KEPT) settled.delete(settled.keys().next().value ?? '')
    }
    return { rows: [...known, ...counted.rows], unsettled }
  }

  return {
    async measure(query): Promise<MeasuredSides | undefined> {
      const { canary, stable } = await measured()
      if (canary.length === 0) return undefined
      const thresholds = query.traffic?.slowerThanMilliseconds ?? []
      const endpoints = [...new Set([...canary, ...stable].flatMap(endpointsOf))].sort()
      const { rows, unsettled } = await count(query, thresholds, endpoints)
      const side = (servers: readonly ProxyServer[]) => {
        const own = new Set(servers.flatMap(endpointsOf))
        return sumRows(
          rows.filter(row => own.has(row.endpoint)),
          thresholds
        )
      }
      return { canary: side(canary), stable: side(stable), unsettled, ...noSeries(query) }
    },
    alarms: () => Promise.resolve(new Map<string, string>()),
    health: async () => await containerHealth(world, await measured())
  }
}

function isOf(key: string, { from, to }: EvidenceQuery, keyOf: (at: number) => string): boolean {
  for (let at = from; at < to; at += MINUTE) if (key === keyOf(at)) return true
  return false
}

/** A log has the address, or the name that the proxy was configured with. */
function endpointsOf({ host, address, port }: ProxyServer): readonly string[] {
  return [hostPort(address, port), hostPort(host, port)]
}
