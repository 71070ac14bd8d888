import type { JsonValue } from '../../../../domain/document/json-value.js'
import { DeployError } from '../../../../domain/errors.js'
import { listAt, momentAt, numberAt, textAt, unreadable } from '../arm/arm-json.js'

/** What a revision served in one complete minute. */
export interface RequestMinute {
  /** Start of the minute, epoch milliseconds. */
  readonly at: number
  readonly requests: number
  /** Those that were answered with a status of 500 or more. */
  readonly bad: number
}

/** Requests of revisions in complete minutes. */
export interface RequestsByRevision {
  /** By name of the revision, oldest first. */
  readonly minutes: ReadonlyMap<string, readonly RequestMinute[]>
  /** The newest minute that has a value of any of them; undefined where none has. */
  readonly newestAt: number | undefined
}

interface Window {
  /** Epoch milliseconds, whole minutes; the end is not included. */
  readonly from: number
  readonly to: number
}

const METRIC = 'Requests'
const MINUTE_MILLISECONDS = 60_000
/** Of series: two revisions with six categories are more than the 10 that Azure returns by default. */
const SERIES_AT_MOST = 1_000

/**
 * The query of the metric `Requests`, which has the dimensions `revisionName` and `statusCodeCategory`
 * (https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-app-containerapps-metrics), in the syntax of
 * https://learn.microsoft.com/rest/api/monitor/metrics/list
 */
export function requestsQuery(revisions: readonly string[], { from, to }: Window): Readonly<Record<string, string>> {
  const names = revisions.map(name => `revisionName eq '${name}'`).join(' or ')
  return {
    ...{ metricnames: METRIC, aggregation: 'Total', interval: 'PT1M', top: String(SERIES_AT_MOST) },
    timespan: `${momentOf(from)}/${momentOf(to)}`,
    $filter: `${names} and statusCodeCategory eq '*'`
  }
}

/** Without milliseconds, as in the examples of the API. */
function momentOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

/**
 * Reads the answer. Every category counts as requests, also one that is new; only 5xx is bad. A minute without a value is left out. Throws
 * `platform-error` where the metric itself could not be read, or an answer is something else: what cannot be read is never a zero.
 */
export function readRequests(
  body: JsonValue,
  { revisions, from, to }: Window & { readonly revisions: readonly string[] }
): RequestsByRevision {
  const metric = listAt(body, 'value').find(
    each => textAt(each, 'name', 'value')?.toLowerCase() === METRIC.toLowerCase()
  )
  if (metric === undefined) throw unreadable(`the metric ${METRIC}`)
  const code = textAt(metric, 'errorCode')
  if (code !== undefined && code !== 'Success')
    throw new DeployError('platform-error', `Azure Monitor could not read the metric ${METRIC}.`)
  const found = new Map(revisions.map(name => [name.toLowerCase(), new Map<number, RequestMinute>()]))
  let newestAt: number | undefined
  for (const series of listAt(metric, 'timeseries')) {
    const minutes = found.get(dimensionOf(series, 'revisionname')?.toLowerCase() ?? '')
    if (minutes === undefined) continue
    const isBad = dimensionOf(series, 'statuscodecategory')?.toLowerCase() === '5xx'
    for (const point of listAt(series, 'data')) {
      const at = momentAt(point, 'timeStamp')
      const total = numberAt(point, 'total')
      if (at === undefined || total === undefined || total < 0) continue
      const minute = at - (at % MINUTE_MILLISECONDS)
      if (minute < from || minute >= to) continue
      newestAt = Math.max(newestAt ?? minute, minute)
      const before = minutes.get(minute) ?? { at: minute, requests: 0, bad: 0 }
      const count = Math.round(total)
      minutes.set(minute, { at: minute, requests: before.requests + count, bad: before.bad + (isBad ? count : 0) })
    }
  }
  return { minutes: new Map(revisions.map(name => [name, sorted(found.get(name.toLowerCase()))])), newestAt }
}

/** Names of dimensions come back in small letters. */
function dimensionOf(series: JsonValue, name: string): string | undefined {
  const found = listAt(series, 'metadatavalues').find(each => textAt(each, 'name', 'value')?.toLowerCase() === name)
  return textAt(found, 'value')
}

function sorted(minutes: ReadonlyMap<number, RequestMinute> | undefined): readonly RequestMinute[] {
  return [...(minutes?.values() ?? [])].toSorted((one, other) => one.at - other.at)
}
