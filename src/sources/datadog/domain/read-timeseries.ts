import { DeployError } from '../../../domain/errors.js'
import {
  itemsOf,
  memberAt,
  memberOf,
  numberOf,
  textOf,
  type AnswerPart
} from '../../../domain/gate/source/answer-part.js'
import { isWindowStart, type WindowRange } from '../../../domain/gate/source/window-readings.js'

export const WHO = 'Datadog'

/** The points of one query, by the start of their window. A point that is null is left out: nothing was reported, which is not zero. */
export type Points = ReadonlyMap<number, number>

/** The body of a request for several queries over the same range. */
export interface TimeseriesRequest {
  readonly data: {
    readonly type: 'timeseries_request'
    readonly attributes: {
      readonly from: number
      readonly to: number
      readonly interval: number
      readonly formulas: readonly { readonly formula: string }[]
      readonly queries: readonly { readonly data_source: 'metrics'; readonly query: string; readonly name: string }[]
    }
  }
}

/** https://docs.datadoghq.com/api/latest/metrics/query-timeseries-data-across-multiple-products/: times in milliseconds, the end is not included. */
export function timeseriesRequest(
  queries: readonly string[],
  { from, to, windowSeconds }: WindowRange
): TimeseriesRequest {
  const named = queries.map((query, index) => ({ data_source: 'metrics' as const, query, name: `q${index}` }))
  const formulas = named.map(({ name }) => ({ formula: name }))
  const attributes = { from, to, interval: windowSeconds * 1000, formulas, queries: named }
  return { data: { type: 'timeseries_request', attributes } }
}

/**
 * The points of each query, in the order of the request. Throws `platform-error` for an answer that is not as documented or that reports an
 * error, and `bad-input` for a query that returns several series, a series of other tags than it selects, or points that are not one per
 * window: Datadog may use a larger interval than the one that was asked for.
 */
export function readTimeseries(
  body: unknown,
  { queries, range }: { readonly queries: readonly string[]; readonly range: WindowRange }
): readonly Points[] {
  const answer: AnswerPart = { value: body, path: '', who: WHO }
  const error = memberOf(answer, 'errors')
  if (error.value !== undefined && error.value !== null && error.value !== '') {
    throw new DeployError('platform-error', `${WHO} returned a partial result with an error. Try again later.`)
  }
  const attributes = memberAt(answer, ['data', 'attributes'])
  const times = itemsOf(memberOf(attributes, 'times')).map(numberOf)
  const values = itemsOf(memberOf(attributes, 'values'))
  const points: (Points | undefined)[] = queries.map(() => undefined)
  itemsOf(memberOf(attributes, 'series')).forEach((series, index) => {
    const query = numberOf(memberOf(series, 'query_index'))
    if (!(query in points))
      throw new DeployError('platform-error', `${WHO} returned a series of a query that was not sent.`)
    if (points[query] !== undefined) {
      throw new DeployError(
        'bad-input',
        `${WHO} returned several series for one query. Remove the grouping from the query.`
      )
    }
    const selected = tagsSelectedBy(queries[query] ?? '')
    if (tagsOf(series).some(tag => !selected.has(tag.toLowerCase()))) throw otherTags()
    points[query] = readPoints(values[index], { times, range })
  })
  return points.map(each => each ?? new Map())
}

/** The tags that a series is of; none where its query has no grouping, which queries of gates never have. */
function tagsOf(series: AnswerPart): readonly string[] {
  const tags = memberOf(series, 'group_tags')
  return tags.value === undefined || tags.value === null ? [] : itemsOf(tags).map(textOf)
}

/** The tags in the braces of a query: https://docs.datadoghq.com/metrics/advanced-filtering/ */
function tagsSelectedBy(query: string): ReadonlySet<string> {
  const filters = [...query.matchAll(/\{([^{}]*)\}/g)].map(([, filter = '']) => filter)
  return new Set(filters.flatMap(filter => filter.split(/[\s,()]+/)))
}

function otherTags(): DeployError {
  return new DeployError(
    'bad-input',
    `${WHO} returned a series of other tags than the query selects. Check in the metrics explorer that the query returns one series without tags.`
  )
}

function readPoints(
  part: AnswerPart | undefined,
  { times, range }: { readonly times: readonly number[]; readonly range: WindowRange }
): Points {
  const values = part === undefined ? [] : itemsOf(part)
  if (values.length !== times.length) {
    throw new DeployError('platform-error', `${WHO} returned ${values.length} values for ${times.length} times.`)
  }
  const points = new Map<number, number>()
  values.forEach((value, index) => {
    const at = times[index] ?? Number.NaN
    if (value.value === null || at < range.from || at >= range.to) return
    if (!isWindowStart(at, range)) throw otherInterval(range.windowSeconds)
    points.set(at, numberOf(value))
  })
  return points
}

function otherInterval(windowSeconds: number): DeployError {
  return new DeployError(
    'bad-input',
    `${WHO} returned points that are not ${windowSeconds}s apart. Set a longer "window" for the source.`
  )
}

/** What a refused request reports: `{"errors": ["…"]}` in all errors of the API. */
export function reportOf(body: unknown): string | undefined {
  try {
    const errors = itemsOf(memberOf({ value: body, path: '', who: WHO }, 'errors')).map(textOf)
    return errors.length === 0 ? undefined : errors.join(' ')
  } catch {
    return undefined
  }
}
