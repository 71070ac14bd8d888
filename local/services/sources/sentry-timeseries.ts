import { RefusedRequest } from './read-shape.js'
import { parseSearch, type SearchTerm } from './sentry-search.js'
import { readParameters, readSpan, type SentryState } from './sentry-state.js'
import { groupByInterval, type RecordedRequest } from './traffic-record.js'

const PARAMETERS = [
  ...['dataset', 'yAxis', 'interval', 'query', 'start', 'end', 'project', 'environment'],
  'disableAggregateExtrapolation'
]
const DATASETS = ['errors', 'logs', 'profile_functions', 'spans', 'tracemetrics', 'uptime_results']
/** "If the interval is invalid a default interval will be selected instead." */
const DEFAULT_INTERVAL = 300_000
const KEYS: Readonly<Record<string, readonly string[]>> = {
  errors: ['release', 'level', 'error.handled'],
  spans: ['release', 'op', 'status', 'duration']
}

/** https://docs.sentry.io/api/explore/query-explore-events-in-timeseries-format. Throws a RefusedRequest. */
export function queryTimeseries(given: URLSearchParams, state: SentryState): unknown {
  const parameters = readParameters(given, PARAMETERS)
  const dataset = parameters.get('dataset') ?? ''
  if (!DATASETS.includes(dataset)) throw new RefusedRequest(`dataset must be one of: ${DATASETS.join(', ')}`)
  const yAxis = parameters.get('yAxis') ?? 'count()'
  if (yAxis !== 'count()') throw new RefusedRequest(`Invalid yAxis ${yAxis}`)
  const { start, end } = readSpan(parameters)
  const asked = Number(parameters.get('interval') ?? '0') * 1000
  const interval = asked >= 60_000 && asked < end - start ? asked : DEFAULT_INTERVAL
  const terms = parseSearch(parameters.get('query') ?? '', KEYS[dataset] ?? [])
  const from = start - (start % interval)
  const found = state.traffic
    .between({ from, to: end, now: state.now })
    .filter(request => dataset === 'spans' || request.isBad)
    .filter(request => terms.every(term => matches(request, term) !== term.isNegated))
  const groups = groupByInterval(found, interval)
  const values = Array.from({ length: Math.ceil((end - from) / interval) }, (_, index) => {
    const timestamp = from + index * interval
    const incomplete = state.incompleteAfter !== undefined && timestamp + interval > state.incompleteAfter
    const value = groups.get(timestamp)?.length ?? 0
    return incomplete
      ? { timestamp, value, incomplete, incompleteReason: 'INCOMPLETE_BUCKET' }
      : { timestamp, value, incomplete }
  })
  const scanned = state.dataScanned === undefined ? {} : { dataScanned: state.dataScanned }
  const meta = { valueType: 'integer', valueUnit: null, interval, ...scanned }
  return { timeSeries: [{ values, yAxis, meta }], meta: { dataset, start: from, end } }
}

function matches(request: RecordedRequest, { key, value }: SearchTerm): boolean {
  switch (key) {
    case 'release':
      return request.version === value
    case 'op':
      return value === 'http.server'
    case 'status':
      return value === (request.isBad ? 'internal_error' : 'ok')
    case 'duration':
      return request.milliseconds > Number(/^>(\d+)ms$/.exec(value)?.[1] ?? Number.NaN)
    case 'level':
      return value === 'error'
    default:
      return value === 'no'
  }
}
