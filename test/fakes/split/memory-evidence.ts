import { DeployError } from '../../../src/domain/errors.js'
import type { Revision } from '../../../src/domain/rollout/revision.js'
import type { Placement } from '../../../src/domain/rollout/split-state.js'
import type { EvidenceQuery, EvidenceSource, MinuteOfTraffic } from '../../../src/ports/evidence-source.js'
import type { MemoryTraffic, ServedCounts } from './memory-traffic.js'

export interface Measured {
  readonly canary: Revision
  readonly stable: Revision | undefined
  readonly traffic: MemoryTraffic
  readonly alarms: ReadonlyMap<string, string>
  readonly clock: { now(): number }
  readonly stateOf: (id: string, at: number) => Placement
  readonly isReadable: () => boolean
}

/** The figures of one rollout on a platform in memory: the counts of its traffic, after the end of the minute. */
export function measuredBy({ canary, stable, traffic, alarms, clock, stateOf, isReadable }: Measured): EvidenceSource {
  const requireReadable = () => {
    if (!isReadable()) throw new DeployError('platform-error', 'The metrics could not be read: HTTP 503.')
  }
  const side = (id: string | undefined, { from, to, traffic: wanted }: EvidenceQuery): readonly MinuteOfTraffic[] => {
    if (id === undefined) return []
    traffic.serveUntil(clock.now())
    const minutes = [...traffic.minutesOf(id)].filter(([at]) => at >= from && at < to)
    return minutes.map(([at, counts]) => ({
      ...{ at, requests: counts.requests, bad: counts.bad },
      slow: new Map((wanted?.slowerThanMilliseconds ?? []).map(limit => [limit, slowerThan(limit, counts)]))
    }))
  }
  return {
    measure: async query => {
      await Promise.resolve()
      requireReadable()
      const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
      return {
        ...{ canary: side(canary.id, query), stable: side(stable?.id, query), unsettled: new Set<number>() },
        ...{ series: query.series.map(() => none), percentiles: query.percentiles.map(() => none) }
      }
    },
    alarms: async names => {
      await Promise.resolve()
      requireReadable()
      return new Map([...alarms].filter(([name]) => names.includes(name)))
    },
    health: async () => {
      await Promise.resolve()
      requireReadable()
      const { state } = stateOf(canary.id, clock.now())
      if (state === 'absent') return undefined
      return state === 'ready'
        ? { healthy: 2, unhealthy: 0, reasons: [] }
        : { healthy: 0, unhealthy: 2, reasons: ['health check failed'] }
    }
  }
}

/** One threshold is simulated. */
function slowerThan(limit: number, { slow }: ServedCounts): number {
  if (limit !== 300) throw new DeployError('bad-input', `Requests slower than ${limit} ms are not counted.`)
  return slow
}
