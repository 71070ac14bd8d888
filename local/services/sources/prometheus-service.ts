import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from '../http-service.js'
import { samplesOf, seriesOf, type CounterSeries, type Scraping } from './prometheus-samples.js'
import { RefusedRequest } from './read-shape.js'
import type { TrafficRecord } from './traffic-record.js'

export interface PrometheusWorld {
  readonly traffic: TrafficRecord
  readonly now: () => number
  /** The record is complete when one of these is used first: its counters are made once. */
  readonly scraping: () => Scraping
}

/** Counters by metric. */
type Counters = Map<string, readonly CounterSeries[]>

const QUERY = /^(\w+)\{([^}]*)\}\[(\d+)s\]$/
const MATCHER = /(\w+)(=~|=)"([^"]*)"/g

/**
 * Starts a Prometheus that scrapes the processes of one service, as far as its API returns raw samples:
 * https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries
 */
export function startPrometheusService(world: PrometheusWorld): Promise<HttpService> {
  const made = new WeakMap<Scraping, Counters>()
  const countersOf = (metric: string) => {
    const scraping = world.scraping()
    const counters: Counters = made.get(scraping) ?? new Map<string, readonly CounterSeries[]>()
    made.set(scraping, counters)
    const all = () => seriesOf(metric, world.traffic.between({ from: 0, to: Infinity, now: Infinity }), scraping)
    const found = counters.get(metric) ?? all()
    counters.set(metric, found)
    return found
  }
  return startHttpService(request => {
    if (request.method !== 'POST' || request.url.pathname !== '/api/v1/query') return { status: 404, body: 'not found' }
    try {
      return query(request, { ...world, countersOf })
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error
      return { status: 400, body: { status: 'error', errorType: 'bad_data', error: error.message } }
    }
  })
}

interface Answering extends PrometheusWorld {
  readonly countersOf: (metric: string) => readonly CounterSeries[]
}

function query({ body }: ServiceRequest, { now, scraping, countersOf }: Answering): ServiceAnswer {
  const given = new URLSearchParams(body)
  const [, metric = '', matchers = '', seconds] = QUERY.exec(given.get('query') ?? '') ?? []
  const at = Number(given.get('time') ?? now() / 1000) * 1000
  if (seconds === undefined || !Number.isFinite(at)) throw new RefusedRequest('invalid parameter "query": parse error')
  const wanted = [...matchers.matchAll(MATCHER)].map(([, label = '', sign, value = '']) => ({
    ...{ label, matches: (text: string) => (sign === '=' ? text === value : new RegExp(`^(?:${value})$`).test(text)) }
  }))
  const range = { from: at - Number(seconds) * 1000, to: Math.min(at, now()) }
  const result = countersOf(metric)
    .filter(({ labels }) => wanted.every(({ label, matches }) => matches(labels[label] ?? '')))
    .map(series => ({ metric: series.labels, values: samplesOf(series, range, scraping()) }))
    .filter(({ values }) => values.length > 0)
  return { status: 200, body: { status: 'success', data: { resultType: 'matrix', result } } }
}
