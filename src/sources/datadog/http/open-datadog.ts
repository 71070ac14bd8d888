import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import {
  countIn,
  joinSides,
  NO_VALUES,
  splitRange,
  type SideValues,
  type WindowRange
} from '../../../domain/gate/source/window-readings.js'
import { jsonRequest } from '../../../http/json-request.js'
import { readJsonAnswer } from '../../../http/read-json-answer.js'
import { READ_MILLISECONDS, type SourceWorld } from '../../../http/source-world.js'
import type { MetricSource, OpenMetricSource, SideNames, SourceRequest } from '../../../ports/metric-source.js'
import { asTag } from '../domain/datadog-dialect.js'
import type { DatadogQuery, DatadogSource } from '../domain/datadog-source.js'
import { readTimeseries, reportOf, timeseriesRequest, WHO, type Points } from '../domain/read-timeseries.js'

/** A series has at most 1,500 points before Datadog takes a larger interval: https://docs.datadoghq.com/dashboards/functions/rollup/ */
const MOST_WINDOWS = 1_000
const ADVICE = 'Query a metric of type COUNT or RATE with ".as_count()".'

/** Metrics of Datadog by `POST /api/v2/query/timeseries`: all queries of both sides in one request. */
export function openDatadog({ clock, fetchUntil }: SourceWorld): OpenMetricSource {
  return (declared, secrets) => {
    const source = declared as DatadogSource
    const keys = [source.apiKey, source.applicationKey].map(name => secrets.get(name) ?? '')
    const ask = async (queries: readonly string[], range: WindowRange): Promise<readonly Points[]> => {
      if (queries.length === 0) return []
      const send = fetchUntil(clock.now() + READ_MILLISECONDS)
      const [apiKey = '', applicationKey = ''] = keys
      // https://docs.datadoghq.com/api/latest/authentication/
      const headers = { 'DD-API-KEY': apiKey, 'DD-APPLICATION-KEY': applicationKey, accept: 'application/json' }
      const body = timeseriesRequest(queries, range)
      const response = await send(`${source.address}/api/v2/query/timeseries`, jsonRequest('POST', body, headers))
      const answer = await readJsonAnswer(response, { who: WHO, secrets: keys, reportOf })
      return readTimeseries(answer, { queries, range })
    }
    return { read: request => readAll(request, { ask, settledUntil: clock.now() - source.delaySeconds * 1000 }) }
  }
}

interface Asking {
  readonly ask: (queries: readonly string[], range: WindowRange) => Promise<readonly Points[]>
  readonly settledUntil: number
}

async function readAll(request: SourceRequest, { ask, settledUntil }: Asking): ReturnType<MetricSource['read']> {
  const texts = [...new Set(request.queries.flatMap(({ query }) => textsOf(query as DatadogQuery, request.sides)))]
  const points = new Map(texts.map(text => [text, new Map<number, number>()]))
  for (const range of splitRange(request, MOST_WINDOWS)) {
    const parts = await ask(texts, range)
    texts.forEach((text, index) => parts[index]?.forEach((value, at) => points.get(text)?.set(at, value)))
  }
  return request.queries.map(({ query, use }) => {
    const side = (names: SideNames) => valuesOf(query as DatadogQuery, { names, points, use })
    const sides = { canary: side(request.sides.canary), stable: side(request.sides.stable) }
    return joinSides(sides, { range: request, settledUntil })
  })
}

function textsOf({ text, zeroWhere }: DatadogQuery, { canary, stable }: SourceRequest['sides']): readonly string[] {
  return [canary, stable].flatMap(names =>
    [text, zeroWhere].flatMap(each => {
      const filled = each === undefined ? undefined : fill(each, names)
      return filled === undefined ? [] : [filled]
    })
  )
}

/** Undefined where this side has no value for a placeholder: a first deployment has no stable. */
function fill(text: string, names: SideNames): string | undefined {
  return missingIn(text, names) === undefined ? fillPlaceholders(text, names, asTag) : undefined
}

interface Reading {
  readonly names: SideNames
  readonly points: ReadonlyMap<string, Points>
  readonly use: 'count' | 'value'
}

function valuesOf({ text, zeroWhere }: DatadogQuery, { names, points, use }: Reading): SideValues {
  const filled = fill(text, names)
  const found = filled === undefined ? undefined : points.get(filled)
  if (found === undefined) return NO_VALUES
  const reported = points.get(fill(zeroWhere ?? '', names) ?? '') ?? new Map<number, number>()
  const zeros = [...reported.keys()].map(at => [at, 0] as const)
  const read = (value: number) => (use === 'count' ? countIn(value, { who: WHO, advice: ADVICE }) : value)
  const values = new Map([...zeros, ...[...found].map(([at, value]) => [at, read(value)] as const)])
  return { values, incomplete: new Set() }
}
