import type { TrafficPoint } from '../../src/domain/report/traffic-report.js'
import { POINT_MILLISECONDS } from '../../src/domain/report/traffic-report.js'
import type { RequestOutcome } from './http-load.js'

/** What the clients saw of each version, minute by minute of the cloud's time. */
export interface TrafficRecord {
  add(outcome: RequestOutcome): void
  /** Share of failed requests, in percent, of two versions in the minutes that began within a time. */
  points(sides: { readonly canary: string; readonly stable: string }, time: Stretch): readonly TrafficPoint[]
}

interface Stretch {
  readonly startedAt: number
  readonly finishedAt: number
}

interface Count {
  requests: number
  failed: number
}

export function recordTraffic({ now }: { readonly now: () => number }): TrafficRecord {
  const minutes = new Map<number, Map<string, Count>>()
  const share = (counts: ReadonlyMap<string, Count>, version: string) => {
    const count = counts.get(version)
    return count === undefined ? undefined : (100 * count.failed) / count.requests
  }
  return {
    add({ version, isLost }) {
      const minute = Math.floor(now() / POINT_MILLISECONDS) * POINT_MILLISECONDS
      const counts = minutes.get(minute) ?? new Map<string, Count>()
      const count = counts.get(version) ?? { requests: 0, failed: 0 }
      count.requests += 1
      if (isLost) count.failed += 1
      minutes.set(minute, counts.set(version, count))
    },
    points: ({ canary, stable }, { startedAt, finishedAt }) =>
      [...minutes]
        .filter(([at]) => at >= startedAt && at + POINT_MILLISECONDS <= finishedAt)
        .map(([at, counts]) => ({ at, canary: share(counts, canary), stable: share(counts, stable) }))
  }
}
