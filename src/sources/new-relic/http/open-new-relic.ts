import { DeployError } from '../../../domain/errors.js'
import type { AnswerPart } from '../../../domain/gate/source/answer-part.js'
import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import {
  joinSides,
  NO_VALUES,
  splitRange,
  type SideValues,
  type WindowRange
} from '../../../domain/gate/source/window-readings.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { jsonRequest } from '../../../http/json-request.js'
import { readJsonAnswer, withoutSecrets } from '../../../http/read-json-answer.js'
import { READ_MILLISECONDS, type SourceWorld } from '../../../http/source-world.js'
import type { MetricSource, OpenMetricSource, SideNames, SourceRequest } from '../../../ports/metric-source.js'
import { nerdgraphRequest, readResults, ReportedError, reportOf, WHO } from '../domain/nerdgraph.js'
import type { NewRelicQuery, NewRelicSource } from '../domain/new-relic-source.js'
import { readRows } from '../domain/read-rows.js'

/** Buckets of a query with TIMESERIES: https://docs.newrelic.com/docs/nrql/nrql-syntax-clauses-functions/#sel-timeseries */
const MOST_BUCKETS = 366
/** More complex queries at a time would be limited: https://docs.newrelic.com/docs/nrql/using-nrql/rate-limits-nrql-queries */
const MOST_QUERIES = 5

type Rows = readonly { readonly range: WindowRange; readonly rows: readonly AnswerPart[] }[]

/** NRQL by NerdGraph. A query that several figures are read from is sent once. */
export function openNewRelic({ clock, fetchUntil }: SourceWorld): OpenMetricSource {
  return (declared, secrets) => {
    const source = declared as NewRelicSource
    const apiKey = secrets.get(source.apiKey) ?? ''
    const ask = async (queries: readonly string[], range: WindowRange): Promise<readonly (readonly AnswerPart[])[]> => {
      const send = fetchUntil(clock.now() + READ_MILLISECONDS)
      const body = nerdgraphRequest(queries, { account: source.account, range })
      const response = await send(source.endpoint, jsonRequest('POST', body, { 'API-Key': apiKey }))
      const answer = await readJsonAnswer(response, { who: WHO, secrets: [apiKey], reportOf })
      try {
        return readResults(answer, queries.length)
      } catch (error) {
        throw error instanceof ReportedError ? withReport(error, apiKey) : error
      }
    }
    return { read: request => readAll(request, { ask, settledUntil: clock.now() - source.delaySeconds * 1000 }) }
  }
}

function withReport({ code, message, reported }: ReportedError, apiKey: string): DeployError {
  return new DeployError(code, joinSentences(message, `Reported: ${withoutSecrets(reported, [apiKey])}`))
}

interface Asking {
  readonly ask: (queries: readonly string[], range: WindowRange) => Promise<readonly (readonly AnswerPart[])[]>
  readonly settledUntil: number
}

async function readAll(request: SourceRequest, { ask, settledUntil }: Asking): ReturnType<MetricSource['read']> {
  const { canary, stable } = request.sides
  const filled = request.queries.flatMap(({ query }) => [canary, stable].map(names => fill(query.text, names)))
  const texts = [...new Set(filled.filter(text => text !== undefined))]
  const rows = new Map<string, Rows>(texts.map(text => [text, []]))
  for (const range of splitRange(request, MOST_BUCKETS)) {
    for (let first = 0; first < texts.length; first += MOST_QUERIES) {
      const part = texts.slice(first, first + MOST_QUERIES)
      const results = await ask(part, range)
      part.forEach((text, index) => rows.set(text, [...(rows.get(text) ?? []), { range, rows: results[index] ?? [] }]))
    }
  }
  return request.queries.map(({ query, use }) => {
    const side = (names: SideNames) => valuesOf(rows.get(fill(query.text, names) ?? ''), query as NewRelicQuery, use)
    return joinSides({ canary: side(canary), stable: side(stable) }, { range: request, settledUntil })
  })
}

/** Undefined where this side has no value for a placeholder: a first deployment has no stable. */
function fill(text: string, names: SideNames): string | undefined {
  return missingIn(text, names) === undefined ? fillPlaceholders(text, names) : undefined
}

function valuesOf(parts: Rows | undefined, { column }: NewRelicQuery, use: 'count' | 'value'): SideValues {
  if (parts === undefined) return NO_VALUES
  const values = new Map(parts.flatMap(({ range, rows }) => [...readRows(rows, { column, use, range })]))
  return { values, incomplete: new Set() }
}
