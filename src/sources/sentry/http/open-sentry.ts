import { DeployError } from '../../../domain/errors.js'
import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import { joinSides, NO_VALUES, type SideValues } from '../../../domain/gate/source/window-readings.js'
import { quoteName } from '../../../domain/input/quote-safe.js'
import { READ_MILLISECONDS, type SourceWorld } from '../../../http/source-world.js'
import type { OpenMetricSource, SideNames, SourceRequest } from '../../../ports/metric-source.js'
import { countIssues, issuesPath, nextCursor, readIssues } from '../domain/read-issues.js'
import { readTimeseries, timeseriesPath, WHO } from '../domain/read-timeseries.js'
import { releaseOf, withoutZeros } from '../domain/release-of.js'
import type { SentryQuery, SentrySource } from '../domain/sentry-source.js'
import { sentryApi, type SentryApi } from './sentry-api.js'

/** 2,000 issues of one release: more would be no list of new ones. */
const MOST_PAGES = 20

/** Events and issues of Sentry by its web API. */
export function openSentry({ clock, fetchUntil }: SourceWorld): OpenMetricSource {
  return (declared, secrets) => {
    const source = declared as SentrySource
    const known = new Set<string>()
    return {
      async read(request) {
        const fetch = fetchUntil(clock.now() + READ_MILLISECONDS)
        const api = sentryApi({ source, token: secrets.get(source.token) ?? '', fetch })
        const settledUntil = clock.now() - source.delaySeconds * 1000
        const readings = []
        for (const { query, use } of request.queries) {
          const notes: string[] = []
          const asked = {
            query: query as SentryQuery,
            use,
            source,
            request,
            known,
            note: (text: string) => void notes.push(text)
          }
          const canary = await readSide(request.sides.canary, asked, api)
          const stable = await readSide(request.sides.stable, asked, api)
          readings.push(joinSides({ canary, stable }, { range: request, settledUntil, notes }))
        }
        return readings
      }
    }
  }
}

interface Asked {
  readonly query: SentryQuery
  readonly use: 'count' | 'value'
  readonly source: SentrySource
  readonly request: SourceRequest
  /** Releases that Sentry has. */
  readonly known: Set<string>
  readonly note: (text: string) => void
}

/** A side without a value for a placeholder is empty: a first deployment has no stable. */
async function readSide(names: SideNames, asked: Asked, api: SentryApi): Promise<SideValues> {
  const { query, use, source, request: range } = asked
  if (missingIn(query.search, names) !== undefined) return NO_VALUES
  const search = fillPlaceholders(query.search, names)
  const values =
    query.counts === 'new-issues'
      ? countIssues(await readAllIssues(search, asked, api), { use, range })
      : readTimeseries(await api.read(timeseriesPath({ source, dataset: query.counts, search, range })), { use, range })
  return (await isKnown(releaseOf(search), asked, api)) ? values : withoutZeros(values)
}

async function isKnown(release: string | undefined, { known, note }: Asked, api: SentryApi): Promise<boolean> {
  if (release === undefined || known.has(release)) return true
  if (await api.hasRelease(release)) {
    known.add(release)
    return true
  }
  note(`${WHO} has no release ${quoteName(release)}: its counts of 0 are not used.`)
  return false
}

/** Reads the list to its end. An issue that moved to the next page between two requests is counted once. */
async function readAllIssues(
  search: string,
  { source, request: range }: Asked,
  api: SentryApi
): Promise<readonly number[]> {
  const firstSeen = new Map<string, number>()
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { body, link } = await api.readPage(issuesPath({ source, search, range, cursor }))
    const issues = readIssues(body)
    for (const issue of issues) firstSeen.set(issue.id, issue.firstSeen)
    const next = nextCursor(link, issues.length)
    if (next === undefined) return [...firstSeen.values()]
    if (next === cursor)
      throw new DeployError('platform-error', `${WHO} returned a page of issues twice. Try again later.`)
    cursor = next
  }
  throw new DeployError(
    'platform-error',
    `${WHO} has more issues than ${MOST_PAGES} pages for this query. Narrow the search.`
  )
}
