import { RefusedRequest } from './read-shape.js'
import type { RecordedRequest } from './traffic-record.js'

/** A query of one metric. */
export interface DatadogSeries {
  /** The value of an interval; undefined where nothing was reported in it. */
  readonly measure: (requests: readonly RecordedRequest[]) => number | undefined
  /** Whether it has `.as_count()`: without it, a COUNT is shown per second. Gauges are never divided. */
  readonly isCount: boolean
  readonly matches: (request: RecordedRequest) => boolean
}

const QUERY = /^(sum|avg|max|min):([a-z][\w.]*)\{([^}]*)\}((?:\.[a-z_]+\([^)]*\))*)$/

/** The metrics of the service: https://docs.datadoghq.com/tracing/metrics/metrics_namespace/, and one gauge. */
const METRICS: Readonly<Record<string, DatadogSeries['measure']>> = {
  'trace.http.request.hits': requests => (requests.length === 0 ? undefined : requests.length),
  'trace.http.request.errors': requests => requests.filter(({ isBad }) => isBad).length || undefined,
  'shop.request.milliseconds': requests =>
    requests.length === 0
      ? undefined
      : requests.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / requests.length
}
const TAGS: Readonly<Record<string, string>> = { service: 'shop', env: 'production' }

/** Throws a RefusedRequest for a query that cannot be parsed. */
export function parseDatadogQuery(text: string): DatadogSeries {
  const [, aggregation, metric = '', scope = '', functions = ''] = QUERY.exec(text) ?? []
  if (aggregation === undefined)
    throw new RefusedRequest(`Error parsing query: unable to parse ${text}: Rule 'scope_expr' didn't match`)
  const measure = Object.hasOwn(METRICS, metric) ? METRICS[metric] : undefined
  const isGauge = metric === 'shop.request.milliseconds'
  const terms = (scope === '*' ? [] : scope.split(',')).map(term => {
    const [key = '', ...value] = term.split(':')
    return { key, value: value.join(':') }
  })
  const tags = new Map<string, string>()
  const tagOfVersion = (version: string) => {
    const tag = tags.get(version) ?? tagOf(version)
    tags.set(version, tag)
    return tag
  }
  const matches = (request: RecordedRequest) =>
    terms.every(({ key, value }) => value === (key === 'version' ? tagOfVersion(request.version) : TAGS[key]))
  return { measure: measure ?? (() => undefined), isCount: isGauge || functions.includes('.as_count()'), matches }
}

/** "Tags are converted to lowercase", and what they cannot have to underscores: https://docs.datadoghq.com/getting_started/tagging/ */
function tagOf(version: string): string {
  return version.toLowerCase().replace(/[^\p{L}\p{N}_\-:./]/gu, '_')
}
