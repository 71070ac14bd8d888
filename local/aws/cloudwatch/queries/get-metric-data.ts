import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import type { Clock } from '../../clock.js'
import type { RequestFields } from '../../request-fields.js'
import { invalidQuery } from '../cloudwatch-request.js'
import { readMetricQueries } from './metric-query.js'
import type { MetricStore } from '../metrics/metric-store.js'
import type { MetricStrike, MetricTroublePlan } from '../metrics/metric-troubles.js'
import type { Metric } from '../metrics/metric.js'
import { readSpan } from './read-span.js'
import { runQueries } from './run-queries.js'
import type { QueryResult } from './run-queries.js'

const maximumDataPoints = 100_800
const minute = 60_000

export interface GetMetricDataDeps {
  readonly store: MetricStore
  readonly clock: Clock
  readonly troubles: MetricTroublePlan
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export function getMetricData(fields: RequestFields, { store, clock, troubles }: GetMetricDataDeps): Shape {
  const span = readSpan(fields, invalidQuery)
  const queries = readMetricQueries(fields.shapes('MetricDataQueries'))
  const newestFirst =
    (fields.oneOf('ScanBy', ['TimestampDescending', 'TimestampAscending']) ?? 'TimestampDescending') ===
    'TimestampDescending'
  const metrics = new Map(
    queries.flatMap(query => (query.kind === 'metric' ? [[query.id, query.metric] as const] : []))
  )
  const strike = troubles.strike([...metrics.values()])
  const size = fields.integer('MaxDatapoints', { from: 1, to: maximumDataPoints }) ?? maximumDataPoints
  const results = runQueries(queries, { store, span }).map(result => {
    const { points, said } = trouble(result, metrics.get(result.id), { strike, now: clock.now() })
    return { ...result, said, list: newestFirst ? points.toReversed() : points }
  })
  const start = readToken(fields.text('NextToken'))
  return cutPage(results, { start, size: strike.find('paged', undefined)?.values ?? size })
}

interface OrderedResult extends QueryResult {
  readonly list: readonly (readonly [number, number])[]
  /** What a trouble makes of its status. */
  readonly said: { readonly StatusCode: string; readonly Messages: readonly Shape[] } | undefined
}

/** The rest of a result, and its messages. */
function trouble(
  result: QueryResult,
  metric: Metric | undefined,
  { strike, now }: { readonly strike: MetricStrike; readonly now: number }
): { readonly points: OrderedResult['list']; readonly said: OrderedResult['said'] } {
  const points = [...result.points]
  if (metric === undefined) return { points, said: undefined }
  const late = strike.find('late', metric)
  const known = late === undefined ? points : points.filter(([at]) => at + minute <= now - late.milliseconds)
  const status = strike.find('status', metric)
  if (status === undefined) return { points: known, said: undefined }
  const kept = status.status === 'PartialData' ? known.slice(0, Math.floor(known.length / 2)) : []
  const Messages = status.message === undefined ? [] : [{ Code: status.status, Value: status.message }]
  return { points: kept, said: { StatusCode: status.status, Messages } }
}

/** A page holds at most `size` values over all queries; a query that continues in the next page reports `PartialData`. */
function cutPage(results: readonly OrderedResult[], { start, size }: { start: number; size: number }): Shape {
  const shown: Shape[] = []
  let before = 0
  for (const { id, label, list, said } of results) {
    const from = Math.max(0, start - before)
    const to = Math.min(list.length, start + size - before)
    before += list.length
    const empty = list.length === 0 && start === 0
    if (from >= to && !empty) continue
    const page = list.slice(from, to)
    shown.push({
      Id: id,
      Label: label,
      Timestamps: page.map(([at]) => new Date(at)),
      Values: page.map(([, value]) => value),
      StatusCode: to < list.length ? 'PartialData' : 'Complete',
      ...said
    })
  }
  const NextToken = start + size < before ? Buffer.from(String(start + size)).toString('base64url') : undefined
  return { MetricDataResults: shown, Messages: [], NextToken }
}

function readToken(token: string | undefined): number {
  if (token === undefined) return 0
  const start = Number(Buffer.from(token, 'base64url').toString())
  if (!Number.isInteger(start) || start <= 0)
    throw new AwsError('InvalidNextToken', `The next token '${token}' is not valid.`)
  return start
}
