import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from '../http-service.js'
import { parseDatadogQuery, type DatadogSeries } from './datadog-query.js'
import { createRateLimit, type RateLimit } from './rate-limit.js'
import { readInteger, readItems, readObject, readString, RefusedRequest } from './read-shape.js'
import { groupByInterval, type TrafficRecord } from './traffic-record.js'

/** Datadog's API for metrics, version 2. */
export interface DatadogService extends HttpService {
  readonly apiKey: string
  readonly applicationKey: string
  readonly rateLimit: RateLimit
}

const KEYS = { apiKey: 'dd0api0key0000000000000000000001', applicationKey: 'dd0app0key0000000000000000000000000000002' }
/** More points than that are never returned for one series: https://docs.datadoghq.com/dashboards/functions/rollup/ */
const MOST_POINTS = 1_500

/**
 * Starts Datadog for one service with trace metrics. Behaves as
 * https://docs.datadoghq.com/api/latest/metrics/query-timeseries-data-across-multiple-products/ documents.
 */
export async function startDatadogService({
  traffic,
  now
}: {
  readonly traffic: TrafficRecord
  readonly now: () => number
}): Promise<DatadogService> {
  const rateLimit = createRateLimit()
  const service = await startHttpService(request => {
    if (request.headers['dd-api-key'] !== KEYS.apiKey) return { status: 401, body: { errors: ['Unauthorized'] } }
    if (request.headers['dd-application-key'] !== KEYS.applicationKey)
      return { status: 403, body: { errors: ['Forbidden'] } }
    if (request.method !== 'POST' || request.url.pathname !== '/api/v2/query/timeseries') {
      return { status: 404, body: { errors: ['Not found'] } }
    }
    const limited = rateLimit.take(now())
    if (limited !== undefined) {
      const headers = {
        'x-ratelimit-limit': String(limited.limit),
        'x-ratelimit-period': String(limited.periodSeconds),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(limited.resetSeconds),
        'x-ratelimit-name': 'query_timeseries'
      }
      return { status: 429, headers, body: { errors: ['Too many requests'] } }
    }
    return answer(request, { traffic, now: now() })
  })
  return { ...service, ...KEYS, rateLimit }
}

interface Answering {
  readonly traffic: TrafficRecord
  readonly now: number
}

function answer(request: ServiceRequest, answering: Answering): ServiceAnswer {
  try {
    return { status: 200, body: query(JSON.parse(request.body) as unknown, answering) }
  } catch (error) {
    if (error instanceof RefusedRequest) return { status: 400, body: { errors: [error.message] } }
    if (error instanceof SyntaxError) return { status: 400, body: { errors: ['Invalid JSON structure'] } }
    throw error
  }
}

function query(body: unknown, { traffic, now }: Answering): unknown {
  const { data } = readObject(body, { required: ['data'], path: 'body' })
  const { type, attributes } = readObject(data, { required: ['type', 'attributes'], path: 'data' })
  if (type !== 'timeseries_request') throw new RefusedRequest('data.type must be timeseries_request')
  const given = readObject(attributes, {
    required: ['from', 'to', 'queries'],
    optional: ['formulas', 'interval'],
    path: 'data.attributes'
  })
  const from = readInteger(given.from, 'from')
  const to = readInteger(given.to, 'to')
  if (to <= from) throw new RefusedRequest('to must be after from')
  const interval = enlarge(readInteger(given.interval ?? 20_000, 'interval'), to - from)
  const queries = new Map(readItems(given.queries, 'queries').map(readQuery))
  const names = readItems(given.formulas ?? [...queries.keys()].map(formula => ({ formula })), 'formulas').map(
    readFormula
  )
  const groups = groupByInterval(traffic.between({ from: from - (from % interval), to, now }), interval)
  const series = names.map(name => {
    const found = queries.get(name)
    if (found === undefined) throw new RefusedRequest(`formula refers to unknown query ${name}`)
    return pointsOf(found, { groups, interval })
  })
  const times = [...new Set(series.flatMap(points => [...points.keys()]))].sort((a, b) => a - b)
  const shown = series.flatMap((points, index) => (points.size === 0 ? [] : [{ points, index }]))
  return {
    data: {
      type: 'timeseries_response',
      attributes: {
        series: shown.map(({ index }) => ({ group_tags: [], query_index: index, unit: [null, null] })),
        times,
        values: shown.map(({ points }) => times.map(at => points.get(at) ?? null))
      }
    }
  }
}

/** "May be overridden by a larger interval if the query would result in too many points for the specified timeframe." */
function enlarge(interval: number, span: number): number {
  return Math.ceil(span / interval / MOST_POINTS) * interval
}

function readQuery(value: unknown): readonly [string, DatadogSeries] {
  const {
    data_source,
    query: text,
    name
  } = readObject(value, { required: ['data_source', 'query'], optional: ['name'], path: 'queries' })
  if (data_source !== 'metrics') throw new RefusedRequest('data_source must be metrics')
  return [readString(name, 'name'), parseDatadogQuery(readString(text, 'query'))]
}

function readFormula(value: unknown): string {
  const { formula } = readObject(value, { required: ['formula'], optional: ['limit'], path: 'formulas' })
  return readString(formula, 'formula')
}

function pointsOf(
  { measure, isCount, matches }: DatadogSeries,
  { groups, interval }: { readonly groups: ReturnType<typeof groupByInterval>; readonly interval: number }
): ReadonlyMap<number, number> {
  const points = new Map<number, number>()
  for (const [at, requests] of groups) {
    const value = measure(requests.filter(matches))
    // Nothing is reported where nothing was counted: no point, and no zero.
    if (value !== undefined) points.set(at, isCount ? value : value / (interval / 1000))
  }
  return points
}
