import { DeployError } from '../../../domain/errors.js'
import {
  itemsOf,
  memberOf,
  numberOf,
  switchOf,
  textOf,
  type AnswerPart
} from '../../../domain/gate/source/answer-part.js'
import {
  countIn,
  isWindowStart,
  windowStarts,
  type SideValues,
  type WindowRange
} from '../../../domain/gate/source/window-readings.js'
import type { SentrySource } from './sentry-source.js'

export const WHO = 'Sentry'

export interface TimeseriesQuery {
  readonly source: SentrySource
  readonly dataset: 'errors' | 'spans'
  readonly search: string
  readonly range: WindowRange
}

/**
 * Path and query of a count of events: https://docs.sentry.io/api/explore/query-explore-events-in-timeseries-format. The interval must be
 * smaller than the range, which therefore starts one window earlier. Spans that were sampled are not extrapolated: an estimate is no count.
 */
export function timeseriesPath({ source, dataset, search, range }: TimeseriesQuery): string {
  const interval = range.windowSeconds
  const parameters = new URLSearchParams({ dataset, yAxis: 'count()', interval: String(interval), query: search })
  parameters.append('start', dateTime(range.from - interval * 1000))
  parameters.append('end', dateTime(range.to))
  if (dataset === 'spans') parameters.append('disableAggregateExtrapolation', '1')
  return `${organizationPath(source)}/events-timeseries/?${withScope(parameters, source).toString()}`
}

export function organizationPath({ organization }: SentrySource): string {
  return `/api/0/organizations/${encodeURIComponent(organization)}`
}

/** With the projects and the environment of the source. */
export function withScope(parameters: URLSearchParams, { projects, environment }: SentrySource): URLSearchParams {
  for (const project of projects) parameters.append('project', project)
  if (environment !== undefined) parameters.append('environment', environment)
  return parameters
}

/** ISO 8601 in UTC without a zone, as the API's own examples. */
export function dateTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19)
}

/**
 * The counts by the start of their window (the API reports milliseconds). Windows that are marked `incomplete`, and all of a partial scan,
 * are incomplete. Throws `platform-error` for an answer that is not as documented, `bad-input` for intervals of another length: an
 * interval that Sentry does not accept is replaced by a default.
 */
export function readTimeseries(
  body: unknown,
  { use, range }: { readonly use: 'count' | 'value'; readonly range: WindowRange }
): SideValues {
  const [series, ...more] = itemsOf(memberOf({ value: body, path: '', who: WHO }, 'timeSeries'))
  if (more.length > 0) throw new DeployError('bad-input', `${WHO} returned several series for one query.`)
  if (series === undefined) return { values: new Map(), incomplete: new Set() }
  const meta = memberOf(series, 'meta')
  requireInterval(numberOf(memberOf(meta, 'interval')), range)
  const isPartial = memberOf(meta, 'dataScanned').value === 'partial'
  const values = new Map<number, number>()
  const incomplete = new Set(isPartial ? windowStarts(range) : [])
  for (const point of itemsOf(memberOf(series, 'values'))) {
    const at = numberOf(memberOf(point, 'timestamp'))
    if (at < range.from || at >= range.to) continue
    if (!isWindowStart(at, range)) throw otherInterval(range)
    const value = numberOf(memberOf(point, 'value'))
    if (switchOf(memberOf(point, 'incomplete'))) incomplete.add(at)
    values.set(at, use === 'count' ? countIn(value, { who: WHO, advice: 'Try again later.' }) : value)
  }
  return { values, incomplete }
}

/** In seconds in the documented example, beside times in milliseconds; both are accepted. */
function requireInterval(interval: number, range: WindowRange): void {
  if (interval !== range.windowSeconds && interval !== range.windowSeconds * 1000) throw otherInterval(range)
}

function otherInterval({ windowSeconds }: WindowRange): DeployError {
  return new DeployError('bad-input', `${WHO} returned intervals that are not ${windowSeconds}s long for this query.`)
}

/** What a refused request reports: `{"detail": "…"}`. */
export function reportOf(body: unknown): string | undefined {
  try {
    const detail: AnswerPart = memberOf({ value: body, path: '', who: WHO }, 'detail')
    return typeof detail.value === 'object' ? textOf(memberOf(detail, 'message')) : textOf(detail)
  } catch {
    return undefined
  }
}
