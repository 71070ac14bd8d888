import type { ServiceAnswer } from '../http-service.js'
import { RefusedRequest } from './read-shape.js'
import { parseSearch } from './sentry-search.js'
import { readParameters, readSpan, SENTRY_PROJECT, type SentryState } from './sentry-state.js'

const ISSUE_PARAMETERS = ['query', 'sort', 'limit', 'start', 'end', 'cursor', 'collapse', 'project', 'environment']

/** https://docs.sentry.io/api/events/list-an-organizations-issues/. Throws a RefusedRequest. */
export function listIssues(url: URL, { issues, now }: SentryState): ServiceAnswer {
  const parameters = readParameters(url.searchParams, ISSUE_PARAMETERS)
  const limit = Number(parameters.get('limit') ?? '100')
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new RefusedRequest('limit must be between 1 and 100')
  const terms = parseSearch(parameters.get('query') ?? 'is:unresolved', ['firstRelease', 'is'])
  const { start, end } = readSpan(parameters)
  const found = issues
    .filter(issue => issue.firstSeen < Math.min(end, now) && issue.firstSeen >= start - 14 * 24 * 3_600_000)
    .filter(issue =>
      terms.every(({ key, value, isNegated }) => {
        const own = key === 'is' ? (issue.status ?? 'unresolved') : issue.firstRelease
        return (own === value) !== isNegated
      })
    )
    .sort((a, b) => b.firstSeen - a.firstSeen)
  const offset = Number(/^0:(\d+):0$/.exec(parameters.get('cursor') ?? '0:0:0')?.[1] ?? Number.NaN)
  if (Number.isNaN(offset)) throw new RefusedRequest('Invalid cursor parameter.')
  const link = (rel: string, from: number, results: boolean) => {
    const page = new URL(url)
    const cursor = `0:${from}:0`
    page.searchParams.set('cursor', cursor)
    return `<${page.href}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`
  }
  const header = [
    link('previous', Math.max(0, offset - limit), offset > 0),
    link('next', offset + limit, offset + limit < found.length)
  ].join(', ')
  const body = found.slice(offset, offset + limit).map(({ id, firstSeen, status }) => ({
    ...{ id, status: status ?? 'unresolved', firstSeen: new Date(firstSeen).toISOString() },
    ...{ count: '1', shortId: `SHOP-${id}`, project: { id: '1', slug: SENTRY_PROJECT } }
  }))
  return { status: 200, headers: { link: header }, body }
}
