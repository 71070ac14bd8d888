import type { RecordedRequest } from './traffic-record.js'

/** How a Prometheus scrapes the processes of a service. Times are epoch milliseconds. */
export interface Scraping {
  readonly intervalMilliseconds: number
  /** Processes by the revision that they run. */
  readonly processes: Readonly<Record<string, number>>
  /** Processes that start again: their counters begin at zero. */
  readonly restarts: readonly { readonly instance: string; readonly at: number }[]
  /** Spans in which nothing is scraped. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
}

/** One counter of one process. */
export interface CounterSeries {
  readonly labels: Readonly<Record<string, string>>
  /** When it was counted up, ascending. */
  readonly times: readonly number[]
}

const LIMITS = ['0.3', '+Inf']

/** The counters of a client library: a series exists from its first count on. */
export function seriesOf(metric: string, requests: readonly RecordedRequest[], scraping: Scraping): CounterSeries[] {
  const found = new Map<string, { readonly labels: Readonly<Record<string, string>>; readonly times: number[] }>()
  for (const request of requests) {
    const instance = instanceOf(request, scraping)
    for (const own of labelsOf(metric, request)) {
      const key = [instance, ...Object.values(own)].join(' ')
      const known = found.get(key)
      const labels = { ...own, __name__: metric, job: 'shop', instance, revision: request.version }
      if (known === undefined) found.set(key, { labels, times: [request.at] })
      else known.times.push(request.at)
    }
  }
  return [...found.values()]
}

function instanceOf({ at, version }: RecordedRequest, { processes }: Scraping): string {
  return `${version}-${at % (processes[version] ?? 1)}:8080`
}

function labelsOf(
  metric: string,
  { isBad, milliseconds }: RecordedRequest
): readonly Readonly<Record<string, string>>[] {
  if (metric === 'http_requests_total') return [{ code: isBad ? '500' : '200' }]
  if (metric === 'http_request_duration_seconds_count') return [{}]
  if (metric !== 'http_request_duration_seconds_bucket') return []
  return LIMITS.filter(le => le === '+Inf' || milliseconds <= Number(le) * 1000).map(le => ({ le }))
}

/** The samples of a counter, as scraped after `from` and up to `to`. */
export function samplesOf(
  { labels, times }: CounterSeries,
  { from, to }: { readonly from: number; readonly to: number },
  { intervalMilliseconds, restarts, gaps }: Scraping
): readonly (readonly [number, string])[] {
  const { instance = '' } = labels
  // Each target has its own offset in the interval: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
  const offset = Array.from(instance).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % intervalMilliseconds
  const first = Math.floor(from / intervalMilliseconds) * intervalMilliseconds + offset
  const samples: (readonly [number, string])[] = []
  for (let at = first; at <= to; at += intervalMilliseconds) {
    if (at <= from || gaps.some(gap => at >= gap.from && at < gap.to)) continue
    const began = Math.max(
      0,
      ...restarts.filter(each => each.instance === instance && each.at <= at).map(each => each.at)
    )
    const value = countUpTo(times, at) - countUpTo(times, began)
    if (value > 0) samples.push([at / 1000, String(value)])
  }
  return samples
}

/** How many of ascending times are at or before this one. */
function countUpTo(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return low
}
