import type { MetricDefinition, Aggregation } from './metric-definitions.js'
import { InvalidFilter, parseMetricFilter, type DimensionFilter } from './metric-filter.js'

/** A query that was read and fits the metrics of its resource. Times are epoch milliseconds. */
export interface MetricQuery {
  readonly metrics: readonly MetricDefinition[]
  readonly from: number
  readonly to: number
  /** Milliseconds. */
  readonly interval: number
  readonly intervalText: string
  readonly aggregations: readonly Aggregation[]
  readonly filters: readonly DimensionFilter[]
  /** Dimensions, in lower case, whose values are summed up. */
  readonly rollUp: readonly string[]
  readonly top: number
  readonly orderBy: { readonly aggregation: Aggregation; readonly isRising: boolean } | undefined
}

/** 400 of Azure Monitor. */
export class InvalidQuery extends Error {}

const MINUTE = 60_000
/** https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-app-containerapps-metrics, and `FULL` */
const INTERVALS: Readonly<Record<string, number>> = {
  ...{ PT1M: MINUTE, PT5M: 5 * MINUTE, PT15M: 15 * MINUTE, PT30M: 30 * MINUTE, PT1H: 60 * MINUTE },
  ...{ PT6H: 360 * MINUTE, PT12H: 720 * MINUTE, P1D: 1_440 * MINUTE }
}
const AGGREGATIONS: readonly Aggregation[] = ['average', 'total', 'minimum', 'maximum', 'count']
/** https://learn.microsoft.com/azure/azure-monitor/metrics/data-platform-metrics#retention-of-metrics: at most 30 days of one-minute data */
const LONGEST = 30 * 1_440 * MINUTE
const MOST_METRICS = 20
const TOP = 10

/** Reads https://learn.microsoft.com/rest/api/monitor/metrics/list#uri-parameters. Throws InvalidQuery. */
export function readMetricQuery(
  query: URLSearchParams,
  {
    namespace,
    known,
    now
  }: { readonly namespace: string; readonly known: readonly MetricDefinition[]; readonly now: number }
): MetricQuery {
  const given = query.get('metricnamespace')
  if (given !== null && given.toLowerCase() !== namespace)
    throw new InvalidQuery(`Metric namespace '${given}' is not valid for the resource. Valid namespaces: ${namespace}`)
  const resultType = query.get('resultType') ?? 'Data'
  if (resultType.toLowerCase() !== 'data')
    throw new InvalidQuery(`The result type '${resultType}' is not supported here.`)
  const metrics = readMetrics(query.get('metricnames'), known, namespace)
  const { from, to } = readTimespan(query.get('timespan'), now)
  const intervalText = query.get('interval') ?? 'PT1M'
  const interval = intervalText === 'FULL' ? to - from : INTERVALS[intervalText]
  if (interval === undefined)
    throw new InvalidQuery(
      `Detected invalid time grain input: ${intervalText}. Supported time grains: ${Object.keys(INTERVALS).join(',')}`
    )
  const filters = readFilters(query.get('$filter'), metrics)
  const rollUp = (query.get('rollupby') ?? '')
    .split(',')
    .filter(name => name !== '')
    .map(name => name.toLowerCase())
  const top = query.get('top')
  if (top !== null && (filters.length === 0 || !/^[1-9]\d*$/.test(top)))
    throw new InvalidQuery("The parameter 'top' must be a positive number, and is valid only if $filter is specified.")
  return {
    ...{ metrics, from, to, interval, intervalText, filters, rollUp, top: top === null ? TOP : Number(top) },
    aggregations: readAggregations(query.get('aggregation')),
    orderBy: readOrder(query.get('orderby'))
  }
}

function readMetrics(
  names: string | null,
  known: readonly MetricDefinition[],
  namespace: string
): readonly MetricDefinition[] {
  const wanted = (names ?? '').split(',').map(name => name.trim())
  if (names === null || wanted.length > MOST_METRICS)
    throw new InvalidQuery(`From 1 to ${MOST_METRICS} metric names are required.`)
  return wanted.map(name => {
    const found = known.find(each => each.name.toLowerCase() === name.toLowerCase())
    if (found !== undefined) return found
    const [provider, type] = namespace.split('/')
    throw new InvalidQuery(
      `Failed to find metric configuration for provider: ${provider}, resource Type: ${type}, metric: ${name}, Valid metrics: ${known.map(each => each.name).join(',')}`
    )
  })
}

/** Minutes: a start within a minute is that minute. The last hour unless given. */
function readTimespan(text: string | null, now: number): { readonly from: number; readonly to: number } {
  if (text === null) return { from: floor(now - 60 * MINUTE), to: floor(now) }
  const [start = '', end = '', ...more] = text.split('/')
  const times = [start, end].map(each =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(each) ? Date.parse(each) : Number.NaN
  )
  const [from = Number.NaN, to = Number.NaN] = times
  if (more.length > 0 || !(from < to) || to - from > LONGEST)
    throw new InvalidQuery(
      `Detected invalid time range input: ${text}. It must be 'startDateTime_ISO/endDateTime_ISO'.`
    )
  return { from: floor(from), to: Math.ceil(to / MINUTE) * MINUTE }
}

const floor = (at: number) => Math.floor(at / MINUTE) * MINUTE

function readAggregations(text: string | null): readonly Aggregation[] {
  if (text === null) return []
  return text.split(',').map(name => {
    const found = AGGREGATIONS.find(each => each === name.trim().toLowerCase())
    if (found === undefined)
      throw new InvalidQuery(`Invalid aggregation type: ${name}. Valid types: ${AGGREGATIONS.join(',')}`)
    return found
  })
}

function readFilters(text: string | null, metrics: readonly MetricDefinition[]): readonly DimensionFilter[] {
  if (text === null) return []
  let filters: readonly DimensionFilter[]
  try {
    filters = parseMetricFilter(text)
  } catch (error) {
    if (error instanceof InvalidFilter) throw new InvalidQuery(`Failed to parse $filter: ${error.message}`)
    throw error
  }
  for (const { name, dimensions } of metrics) {
    const wrong = filters.filter(
      ({ dimension }) => !dimensions.some(each => each.toLowerCase() === dimension.toLowerCase())
    )
    if (wrong.length > 0)
      throw new InvalidQuery(
        `Metric: ${name} does not support requested dimension combination: ${filters.map(({ dimension }) => dimension.toLowerCase()).join(',')}, supported ones are: ${dimensions.join(',')}`
      )
  }
  return filters
}

function readOrder(text: string | null): MetricQuery['orderBy'] {
  if (text === null) return undefined
  const [name = '', direction = 'asc', ...more] = text.split(' ')
  const aggregation = AGGREGATIONS.find(
    each => each === name.toLowerCase() || (name.toLowerCase() === 'sum' && each === 'total')
  )
  if (aggregation === undefined || more.length > 0 || !['asc', 'desc'].includes(direction))
    throw new InvalidQuery(`Invalid orderby: ${text}. Example: sum asc.`)
  return { aggregation, isRising: direction === 'asc' }
}
