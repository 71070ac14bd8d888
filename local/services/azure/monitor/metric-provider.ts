import type { ServiceAnswer } from '../../http-service.js'
import { ArmError } from '../arm/arm-error.js'
import { readNoBody, readQuery, type ArmProvider, type ArmRequest } from '../arm/arm-request.js'
import { METRICS, type Aggregation, type MetricDefinition } from './metric-definitions.js'
import { InvalidQuery, readMetricQuery, type MetricQuery } from './metric-query.js'
import { add, type Measured, type MetricStore, type Series } from './metric-store.js'

export interface MetricWorld {
  readonly store: MetricStore
  readonly now: () => number
  /** Of all resources. */
  readonly location: string
  /** The resource in lower case, as requests are recorded for it. Throws 404. */
  readonly resourceAt: (path: NonNullable<ArmRequest['path']['extended']>) => string
}

const PARAMETERS = [
  'timespan',
  'interval',
  'metricnames',
  'aggregation',
  'top',
  'orderby',
  '$filter',
  'resultType',
  'metricnamespace',
  'AutoAdjustTimegrain',
  'ValidateDimensions',
  'rollupby'
]

/** Azure Monitor: https://learn.microsoft.com/rest/api/monitor/metrics/list */
export function metricProvider({ store, now, location, resourceAt }: MetricWorld): ArmProvider {
  return request => {
    const { extended, type } = request.path
    if (request.method !== 'GET' || type.toLowerCase() !== 'metrics' || extended === undefined)
      throw new ArmError(
        404,
        'InvalidResourceType',
        `The resource type '${type}' could not be found in the namespace 'Microsoft.Insights'.`
      )
    readNoBody(request)
    const query = readQuery(request, PARAMETERS)
    const resource = resourceAt(extended)
    const namespace = `${extended.provider}/${extended.type}`.toLowerCase()
    try {
      const read = readMetricQuery(query, { namespace, known: METRICS[namespace] ?? [], now: now() })
      return {
        status: 200,
        body: answer(read, { store, now: now(), resource, scope: extended.scope, namespace, location })
      }
    } catch (error) {
      if (error instanceof InvalidQuery) return badQuery(error.message)
      throw error
    }
  }
}

/** Not within `error`, as other errors are: https://learn.microsoft.com/azure/azure-monitor/metrics/migrate-to-batch-api#error-response-changes */
function badQuery(message: string): ServiceAnswer {
  return { status: 400, body: { code: 'BadRequest', message } }
}

interface Place {
  readonly store: MetricStore
  readonly now: number
  readonly resource: string
  readonly scope: string
  readonly namespace: string
  readonly location: string
}

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

function answer(query: MetricQuery, place: Place): object {
  const { from, to, intervalText } = query
  return {
    ...{ cost: 0, timespan: `${iso(from)}/${iso(to)}`, interval: intervalText },
    value: query.metrics.map(metric => metricAnswer(metric, query, place)),
    ...{ namespace: place.namespace, resourceregion: place.location }
  }
}

/** Of one metric. What it does not support is an error of its own: …/examples/GetMetricError.json of the specification. */
function metricAnswer(metric: MetricDefinition, query: MetricQuery, { store, now, resource, scope }: Place): object {
  const { name, title, unit } = metric
  const about = {
    ...{ id: `${scope}/providers/Microsoft.Insights/metrics/${name}`, type: 'Microsoft.Insights/metrics' },
    ...{ name: { value: name, localizedValue: title }, unit }
  }
  const aggregations = query.aggregations.length > 0 ? query.aggregations : metric.aggregations.slice(0, 1)
  const unsupported = aggregations.find(each => !metric.aggregations.includes(each))
  if (unsupported !== undefined)
    return {
      ...about,
      timeseries: [],
      errorCode: 'InvalidSamplingType',
      errorMessage: `Sampling type is not found. Metric:${name}, SamplingType:${unsupported}.`
    }
  const found = store.seriesOf(resource, { from: query.from, to: query.to, now })
  const groups = group(found, query)
  const all = [...groups.values()].map(series => ({
    metadatavalues: metadataOf(series, query),
    data: dataOf(series, query, { aggregations, metric, gaps: store.settings.gaps })
  }))
  // Without a filter there is one series, whether it has data or not; with one, only what has data.
  if (query.filters.length === 0 && all.length === 0)
    all.push({ metadatavalues: [], data: dataOf([], query, { aggregations, metric, gaps: store.settings.gaps }) })
  return {
    ...about,
    timeseries: order(all, query, aggregations).slice(0, query.filters.length === 0 ? undefined : query.top),
    errorCode: 'Success'
  }
}

/** Series by the values of the dimensions that the filter names, less those that it does not want. */
function group(series: readonly Series[], query: MetricQuery): ReadonlyMap<string, readonly Series[]> {
  const wanted = series.filter(({ dimensions }) =>
    query.filters.every(({ dimension, values }) => {
      const value = dimensions[dimension.toLowerCase()] ?? ''
      return values.some(each => each === '*' || each.toLowerCase() === value.toLowerCase())
    })
  )
  const groups = new Map<string, Series[]>()
  for (const each of wanted) {
    const key = JSON.stringify(splitBy(query).map(name => each.dimensions[name]))
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return groups
}

const splitBy = ({ filters, rollUp }: MetricQuery) =>
  filters.map(({ dimension }) => dimension.toLowerCase()).filter(name => !rollUp.includes(name))

/** Names are in lower case: …/examples/GetMetric.json of the specification. */
function metadataOf([first]: readonly Series[], query: MetricQuery): readonly object[] {
  return splitBy(query).map(name => ({
    name: { value: name, localizedValue: name },
    value: first?.dimensions[name] ?? ''
  }))
}

function dataOf(
  series: readonly Series[],
  { from, to, interval }: MetricQuery,
  {
    aggregations,
    metric,
    gaps
  }: {
    readonly aggregations: readonly Aggregation[]
    readonly metric: MetricDefinition
    readonly gaps: 'absent' | 'zero'
  }
): readonly Readonly<Record<string, unknown>>[] {
  const points: Readonly<Record<string, unknown>>[] = []
  for (let at = from; at < to; at += interval) {
    const inside = series.filter(({ minute }) => minute >= at && minute < at + interval)
    const measured = inside.length === 0 ? undefined : add(inside.map(each => each.measured))
    const values = aggregations.flatMap(each => {
      if (measured === undefined) return gaps === 'zero' ? [[each, 0] as const] : []
      return [[each, valueOf(measured, each, metric)] as const]
    })
    points.push({ timeStamp: iso(at), ...Object.fromEntries(values) })
  }
  return points
}

function valueOf(measured: Measured, aggregation: Aggregation, { measures, unit }: MetricDefinition): number {
  const { requests, serverErrors, clientErrors, time, samples } = measured
  if (measures === 'time') {
    const milliseconds = {
      average: time.sum / requests,
      total: time.sum,
      minimum: time.least,
      maximum: time.most,
      count: requests
    }[aggregation]
    return unit === 'Seconds' && aggregation !== 'count' ? milliseconds / 1000 : milliseconds
  }
  const total = { requests, 'server-errors': serverErrors, 'client-errors': clientErrors }[measures]
  // Each request is one sample of 1; an average is over the series that are summed up.
  return { average: total / samples, total, minimum: Math.min(1, total), maximum: Math.min(1, total), count: samples }[
    aggregation
  ]
}

function order<Answer extends { readonly data: readonly Readonly<Record<string, unknown>>[] }>(
  all: readonly Answer[],
  { orderBy }: MetricQuery,
  aggregations: readonly Aggregation[]
): readonly Answer[] {
  const by = orderBy?.aggregation ?? aggregations[0] ?? 'total'
  const sum = ({ data }: Answer) => data.reduce((total, point) => total + Number(point[by] ?? 0), 0)
  const sign = orderBy?.isRising === true ? 1 : -1
  return all.toSorted((one, other) => sign * (sum(one) - sum(other)))
}
