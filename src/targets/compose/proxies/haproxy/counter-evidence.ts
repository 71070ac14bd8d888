import type { EvidenceQuery, EvidenceSource, MeasuredSides } from '../../../../ports/evidence-source.js'
import type { Clock } from '../../../../ports/clock.js'
import {
  countSample,
  minutesOf,
  NOTHING_COUNTED,
  unwatchedMinutes,
  type CountedMinutes
} from '../../domain/proxy/count-samples.js'
import { parseStat } from '../../domain/proxy/haproxy/parse-stat.js'
import { hostPort, type ProxyServer } from '../../domain/proxy/proxy-servers.js'
import type { MeasuredContainers } from '../../ports/proxy.js'
import { containerHealth } from '../evidence/container-health.js'
import { noSeries } from '../evidence/no-series.js'
import type { ProxyWorld } from '../proxy-world.js'

/** The readings of the counters of one HAProxy. */
export interface CounterReadings {
  /** Adds a reading, and returns what all say. Throws `platform-error` or `unreachable`. */
  sample(): Promise<CountedMinutes>
}

/** Reads by the admin socket. */
export function counterReadings(
  clock: Pick<Clock, 'now'>,
  ask: (commands: readonly string[]) => Promise<string>
): CounterReadings {
  let counted = NOTHING_COUNTED
  return {
    async sample() {
      const rows = parseStat(await ask(['show stat']))
      const counters = new Map<string, { requests: number; bad: number }>()
      for (const { endpoint, requests, bad } of rows) {
        const sum = counters.get(endpoint) ?? { requests: 0, bad: 0 }
        counters.set(endpoint, { requests: sum.requests + requests, bad: sum.bad + bad })
      }
      return (counted = countSample(counted, { at: clock.now(), counters }))
    }
  }
}

/**
 * Evidence from the counters of HAProxy, which are read at each look and before each change of weights: what they grew by since the last reading belongs to the time
 * between. They count since the worker started, and never by the minute.
 */
export function counterEvidence(
  world: ProxyWorld,
  readings: CounterReadings,
  measured: () => Promise<MeasuredContainers>
): EvidenceSource {
  const side = (counted: CountedMinutes, servers: readonly ProxyServer[], query: EvidenceQuery) => {
    const keys = new Set(servers.map(({ address, port }) => hostPort(address, port)))
    return minutesOf(counted, keys, query).map(minute => ({ ...minute, slow: new Map<number, number>() }))
  }
  return {
    async measure(query): Promise<MeasuredSides | undefined> {
      const { canary, stable } = await measured()
      if (canary.length === 0) return undefined
      const counted = await readings.sample()
      return {
        canary: side(counted, canary, query),
        stable: side(counted, stable, query),
        unsettled: unwatchedMinutes(counted, query),
        ...noSeries(query)
      }
    },
    alarms: () => Promise.resolve(new Map<string, string>()),
    async health() {
      const [containers] = await Promise.all([measured(), readings.sample()])
      return await containerHealth(world, containers)
    }
  }
}
