import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import type { RequestFields } from '../request-fields.js'
import { invalidQuery } from './cloudwatch-request.js'
import { readMetricQueries } from './metric-query.js'
import type { MetricStore } from './metric-store.js'
import { readSpan } from './read-span.js'
import { runQueries } from './run-queries.js'
import type { QueryResult } from './run-queries.js'

const maximumDataPoints = 100_800

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export function getMetricData(fields: RequestFields, store: MetricStore): Shape {
  const span = readSpan(fields, invalidQuery)
  const queries = readMetricQueries(fields.shapes('MetricDataQueries'))
  const newestFirst =
    (fields.oneOf('ScanBy', ['TimestampDescending', 'TimestampAscending']) ?? 'TimestampDescending') ===
    'TimestampDescending'
  const size = fields.integer('MaxDatapoints', { from: 1, to: maximumDataPoints }) ?? maximumDataPoints
  const results = runQueries(queries, { store, span }).map(result => ({
    ...result,
    list: newestFirst ? [...result.points].reverse() : [...result.points]
  }))
  return cutPage(results, { start: readToken(fields.text('NextToken')), size })
}

type OrderedResult = QueryResult & { readonly list: readonly (readonly [number, number])[] }

/** A page holds at most `size` values over all queries; a query that goes on in the next page says `PartialData`. */
function cutPage(results: readonly OrderedResult[], { start, size }: { start: number; size: number }): Shape {
  const shown: Shape[] = []
  let before = 0
  for (const { id, label, list } of results) {
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
      StatusCode: to < list.length ? 'PartialData' : 'Complete'
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
