import type { RecordRequest, ServedRequest } from './served-request.js'

/** What is known of a time series in a stretch of time. */
export interface Measured {
  readonly requests: number
  readonly serverErrors: number
  readonly clientErrors: number
  /** Milliseconds. */
  readonly time: { readonly sum: number; readonly least: number; readonly most: number }
  /** Series that are summed up here: what an average of counts is over. */
  readonly samples: number
}

/** What tests change of how metrics are published. */
export interface MetricSettings {
  /**
   * Half of the requests of a minute are counted so many seconds after its end, the others `lastSeconds` after it: the
   * service is eventually consistent, and gives no bound. https://docs.dynatrace.com/docs/ingest-from/microsoft-azure-services
   * observed a few minutes of late aggregations; here the default is inferred from it.
   */
  firstSeconds: number
  lastSeconds: number
  /** How a minute without requests looks: no value, or 0. https://learn.microsoft.com/azure/azure-monitor/metrics/metrics-troubleshoot */
  gaps: 'absent' | 'zero'
}

export interface MetricStore {
  readonly settings: MetricSettings
  readonly record: RecordRequest
  /** Combinations of dimensions of requests in `from <= at < to` that are published at `now`. */
  seriesOf(resource: string, { from, to, now }: Stretch): readonly Series[]
}

export interface Stretch {
  /** Epoch milliseconds. */
  readonly from: number
  readonly to: number
  readonly now: number
}

/** One combination of all dimensions in one minute. */
export interface Series {
  /** Start of the minute. */
  readonly minute: number
  /** By name in lower case. */
  readonly dimensions: Readonly<Record<string, string>>
  readonly measured: Measured
}

const MINUTE = 60_000

interface Bucket {
  readonly dimensions: Readonly<Record<string, string>>
  /** By how late they are published. */
  readonly halves: readonly [Counter, Counter]
  turn: 0 | 1
}

interface Counter {
  requests: number
  serverErrors: number
  clientErrors: number
  sum: number
  least: number
  most: number
}

/** Counts what fronts served. */
export function metricStore(): MetricStore {
  const settings: MetricSettings = { firstSeconds: 60, lastSeconds: 180, gaps: 'absent' }
  /** By resource, then by minute, then by combination. */
  const resources = new Map<string, Map<number, Map<string, Bucket>>>()
  return {
    settings,
    record(request) {
      const minutes = resources.get(request.resource) ?? new Map<number, Map<string, Bucket>>()
      resources.set(request.resource, minutes)
      const minute = Math.floor(request.at / MINUTE) * MINUTE
      const buckets = minutes.get(minute) ?? new Map<string, Bucket>()
      minutes.set(minute, buckets)
      const dimensions = dimensionsOf(request)
      const key = JSON.stringify(dimensions)
      const bucket = buckets.get(key) ?? { dimensions, halves: [newCounter(), newCounter()], turn: 0 }
      buckets.set(key, bucket)
      count(bucket.halves[bucket.turn], request)
      bucket.turn = bucket.turn === 0 ? 1 : 0
    },
    seriesOf(resource, { from, to, now }) {
      const minutes = [...(resources.get(resource) ?? [])].filter(([minute]) => minute >= from && minute < to)
      return minutes.flatMap(([minute, buckets]) => {
        const age = (now - minute - MINUTE) / 1000
        const isFirst = age >= settings.firstSeconds
        const isLast = age >= settings.lastSeconds
        return [...buckets.values()].flatMap(({ dimensions, halves }) => {
          const counters = halves
            .filter((_, half) => (half === 0 ? isFirst : isLast))
            .filter(({ requests }) => requests > 0)
          return counters.length === 0 ? [] : [{ minute, dimensions, measured: add(counters.map(measuredOf), 1) }]
        })
      })
    }
  }
}

/** Sums up series; `samples`: of how many an average of counts is. */
export function add(all: readonly Measured[], samples = all.reduce((sum, each) => sum + each.samples, 0)): Measured {
  const sum = (of: (each: Measured) => number) => all.reduce((total, each) => total + of(each), 0)
  return {
    requests: sum(each => each.requests),
    serverErrors: sum(each => each.serverErrors),
    clientErrors: sum(each => each.clientErrors),
    time: {
      sum: sum(each => each.time.sum),
      least: Math.min(...all.map(each => each.time.least)),
      most: Math.max(...all.map(each => each.time.most))
    },
    samples
  }
}

function dimensionsOf({ dimensions, status }: ServedRequest): Readonly<Record<string, string>> {
  const all = { ...dimensions, statusCode: String(status), statusCodeCategory: `${Math.floor(status / 100)}xx` }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]))
}

function newCounter(): Counter {
  return { requests: 0, serverErrors: 0, clientErrors: 0, sum: 0, least: Infinity, most: 0 }
}

function count(counter: Counter, { status, milliseconds }: ServedRequest): void {
  counter.requests += 1
  if (status >= 500) counter.serverErrors += 1
  else if (status >= 400) counter.clientErrors += 1
  counter.sum += milliseconds
  counter.least = Math.min(counter.least, milliseconds)
  counter.most = Math.max(counter.most, milliseconds)
}

function measuredOf({ requests, serverErrors, clientErrors, sum, least, most }: Counter): Measured {
  return { requests, serverErrors, clientErrors, time: { sum, least, most }, samples: 1 }
}
