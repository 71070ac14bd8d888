import { DeployError } from '../../../domain/errors.js'
import { itemsOf, memberOf, textOf } from '../../../domain/gate/source/answer-part.js'
import { windowStarts, type SideValues, type WindowRange } from '../../../domain/gate/source/window-readings.js'
import { dateTime, organizationPath, WHO, withScope } from './read-timeseries.js'
import type { SentrySource } from './sentry-source.js'

/** The most of a page: https://docs.sentry.io/api/events/list-an-organizations-issues/ */
export const ISSUES_PER_PAGE = 100

export interface IssuesQuery {
  readonly source: SentrySource
  readonly search: string
  readonly range: WindowRange
  /** Of the page; undefined for the first. */
  readonly cursor: string | undefined
}

/** Path and query of one page of issues with events in the range. A search is always given: without one, only unresolved issues are listed. */
export function issuesPath({ source, search, range, cursor }: IssuesQuery): string {
  const parameters = new URLSearchParams({
    query: search,
    sort: 'new',
    limit: String(ISSUES_PER_PAGE),
    collapse: 'stats'
  })
  parameters.append('start', dateTime(range.from))
  parameters.append('end', dateTime(range.to))
  if (cursor !== undefined) parameters.append('cursor', cursor)
  return `${organizationPath(source)}/issues/?${withScope(parameters, source).toString()}`
}

/** When each issue of a page was first seen, epoch milliseconds. Throws `platform-error` for what is not as documented. */
export function readIssues(body: unknown): readonly { readonly id: string; readonly firstSeen: number }[] {
  return itemsOf({ value: body, path: '', who: WHO }).map(issue => {
    const firstSeen = Date.parse(textOf(memberOf(issue, 'firstSeen')))
    if (!Number.isFinite(firstSeen))
      throw new DeployError('platform-error', `${WHO} returned an issue without a valid time.`)
    return { id: textOf(memberOf(issue, 'id')), firstSeen }
  })
}

const LINK = /<[^<>]{0,2000}>((?:; ?[a-z]{1,20}="[^"]{0,2000}")*)/g

/**
 * The cursor of the next page in a header `Link` (https://docs.sentry.io/api/pagination); undefined: this page was the last. Its address is
 * not followed: the token is sent to the declared address only. Throws `platform-error` for a full page without the header.
 */
export function nextCursor(link: string | null, issues: number): string | undefined {
  if (link === null && issues >= ISSUES_PER_PAGE) {
    throw new DeployError('platform-error', `${WHO} returned a full page of issues without a link to the next page.`)
  }
  const next = [...(link ?? '').matchAll(LINK)]
    .map(([, attributes = '']) => attributes)
    .find(each => each.includes('rel="next"'))
  if (next?.includes('results="true"') !== true) return undefined
  return /cursor="([^"]+)"/.exec(next)?.[1]
}

/**
 * Issues that were first seen in each window, or as a value all since the start of the range. The list was read to its end: where it has
 * none, there is none.
 */
export function countIssues(
  firstSeen: readonly number[],
  { use, range }: { readonly use: 'count' | 'value'; readonly range: WindowRange }
): SideValues {
  const milliseconds = range.windowSeconds * 1000
  const values = windowStarts(range).map(at => {
    const from = use === 'count' ? at : range.from
    return [at, firstSeen.filter(seen => seen >= from && seen < at + milliseconds).length] as const
  })
  return { values: new Map(values), incomplete: new Set() }
}
