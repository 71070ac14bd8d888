import { RefusedRequest } from './read-shape.js'
import { groupByInterval, type RecordedRequest, type TrafficRecord } from './traffic-record.js'

/** A row of a query with TIMESERIES. */
export type NrqlRow = Readonly<Record<string, number | null>>

const QUERY =
  /^SELECT (.+?) FROM (\w+)(?: WHERE (.+?))? SINCE (\d+) UNTIL (\d+) TIMESERIES (\d+) (second|seconds|minute|minutes)$/
/** "The maximum number of buckets that can be returned is 366": https://docs.newrelic.com/docs/nrql/nrql-syntax-clauses-functions/#sel-timeseries */
const MOST_BUCKETS = 366

type Matches = (request: RecordedRequest) => boolean

interface Figure {
  readonly name: string
  readonly measure: (requests: readonly RecordedRequest[]) => number | null
}

/** Events of one application. Throws a RefusedRequest with the words of New Relic. */
export function runNrql(
  text: string,
  { traffic, now }: { readonly traffic: TrafficRecord; readonly now: number }
): readonly NrqlRow[] {
  const [, select = '', table, where, since, until, length, unit = ''] = QUERY.exec(text) ?? []
  if (table === undefined) throw syntaxError(text.length)
  const seconds = Number(length) * (unit.startsWith('minute') ? 60 : 1)
  const [from, to] = [Number(since), Number(until)]
  if ((to - from) / 1000 / seconds > MOST_BUCKETS) {
    throw new RefusedRequest(`NRQL Syntax Error: The TIMESERIES bucket count is above the maximum of ${MOST_BUCKETS}`)
  }
  const figures = splitFigures(select).map(readFigure)
  const matches = readWhere(where)
  const events = table === 'Transaction' ? traffic.between({ from, to, now }).filter(matches) : []
  const groups = groupByInterval(events, seconds * 1000)
  return Array.from({ length: Math.ceil((to - from) / 1000 / seconds) }, (_, index) => {
    const begin = from / 1000 + index * seconds
    const row = figures.map(({ name, measure }) => [name, measure(groups.get(begin * 1000) ?? [])] as const)
    return { beginTimeSeconds: begin, endTimeSeconds: begin + seconds, ...Object.fromEntries(row) }
  })
}

function splitFigures(select: string): readonly string[] {
  return select.split(/,\s*(?![^(]*\))/)
}

function readFigure(text: string): Figure {
  const [, call = '', alias] = /^(.+?)(?: AS '?(\w+)'?)?$/.exec(text) ?? []
  const [, condition] = /^filter\(count\(\*\), WHERE (.+)\)$/.exec(call) ?? []
  if (call === 'count(*)') return { name: alias ?? 'count', measure: requests => requests.length }
  if (call === 'average(duration)') return { name: alias ?? 'average.duration', measure: averageSeconds }
  if (condition === undefined) throw syntaxError(7)
  const matches = readWhere(condition)
  return { name: alias ?? 'count', measure: requests => requests.filter(matches).length }
}

function averageSeconds(requests: readonly RecordedRequest[]): number | null {
  if (requests.length === 0) return null
  return requests.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / requests.length / 1000
}

function readWhere(where: string | undefined): Matches {
  const conditions = (where === undefined ? [] : where.split(' AND ')).map(readCondition)
  return request => conditions.every(matches => matches(request))
}

function readCondition(text: string): Matches {
  const [, attribute, value] = /^([\w.]+) = '([^']*)'$/.exec(text) ?? []
  if (attribute === 'appName') return () => value === 'shop'
  if (attribute === 'tags.version') return ({ version }) => version === value
  // An attribute that no event has matches none.
  if (attribute !== undefined) return () => false
  if (text === 'error IS true') return ({ isBad }) => isBad
  const [, seconds] = /^duration > (\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (seconds === undefined) throw syntaxError(text.length)
  return ({ milliseconds }) => milliseconds > Number(seconds) * 1000
}

function syntaxError(position: number): RefusedRequest {
  return new RefusedRequest(`NRQL Syntax Error: Error at line 1 position ${position}, unexpected input`)
}
