import type { Bucket } from '../../src/domain/gate/statistics/bucket.js'
import type { Observations } from '../../src/domain/gate/observations.js'
import type { SignalKey } from '../../src/domain/gate/signal.js'

const MINUTE = 60_000

/** Minutes of traffic: `[canary requests, bad, stable requests, bad]` each, from minute 1 on. */
export function minutesOf(...rows: readonly (readonly [number, number, number, number])[]): readonly Bucket[] {
  return rows.map(([n, bad, stableN, stableBad], index) => ({
    t: (index + 1) * MINUTE,
    canary: { n, bad },
    stable: { n: stableN, bad: stableBad }
  }))
}

/** The same minute, again and again. */
export function repeatMinute(times: number, row: readonly [number, number, number, number]): readonly Bucket[] {
  return minutesOf(...Array.from({ length: times }, () => row))
}

/** What was observed of a canary that has had 10% of the traffic since minute 0, long enough ago for all of it to count. */
export function observe(
  buckets: readonly Bucket[],
  more: Partial<Observations> & { readonly signal?: SignalKey } = {}
): Observations {
  return {
    now: 1_000_000 * MINUTE,
    weights: [{ at: 0, canaryPercent: 10 }],
    signals: new Map([[more.signal ?? 'errors', buckets]]),
    alarms: undefined,
    probes: new Map(),
    targets: [],
    series: new Map(),
    failedReads: { metrics: 0, alarms: 0, targets: 0 },
    ...more
  }
}
