import { badGate, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import type { SourceQuery } from '../../../domain/gate/source/declared-source.js'
import { fillPlaceholders, placeholdersIn } from '../../../domain/gate/source/placeholders.js'
import type { QueryContext } from '../../../domain/gate/source/source-dialect.js'
import { parseDurationSeconds, writeDuration } from '../../../domain/input/duration.js'
import { readCounter, type CounterTerm } from './selector.js'

/** A query in PromQL. */
export interface PrometheusQuery extends SourceQuery {
  /** Selectors whose samples are counted here; undefined for an expression, which the server evaluates at the end of each window. */
  readonly counter: readonly CounterTerm[] | undefined
}

const MOST_CHARACTERS = 10_000
/** Stands for the length of the window in an expression: `increase(x[{window}])`. */
const WINDOW = '{window}'

const STRINGS = /((?:=~|!~)\s*)?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/g
const RANGES = /\[\s*([\dsmhdwy]{1,20})\s*(?:\]|:)/g

/**
 * Reads a query. A selector of counters is counted sample by sample; any other expression must return the figure of one window. Throws
 * `bad-input`, with the line.
 */
export function readPrometheusQuery(text: GateText, { source, use }: QueryContext): PrometheusQuery {
  const written = readText(text, 'a query in PromQL')
  if (written.length > MOST_CHARACTERS)
    throw badGate(text.at, `the query is longer than ${MOST_CHARACTERS} characters.`)
  const query = written.trim().replaceAll(WINDOW, `${source.windowSeconds}s`)
  checkPlaceholders(query, text)
  const counter = use === 'count' ? readCounter(query) : undefined
  if (use === 'count' && counter === undefined) checkRanges(query, { text, windowSeconds: source.windowSeconds })
  return { text: query, counter }
}

/** Placeholders are values, so they are inside quotes. */
function checkPlaceholders(query: string, { at }: GateText): void {
  const outside = query.replaceAll(STRINGS, '')
  const [stray] = placeholdersIn(outside)
  if (stray !== undefined)
    throw badGate(at, `{${stray}} is outside of quotes. Write it as the value of a label: label="{${stray}}".`)
  const inBackticks = [...query.matchAll(/`[^`]*`/g)].some(([literal]) => placeholdersIn(literal).length > 0)
  if (inBackticks) throw badGate(at, 'placeholders between backticks are not supported. Use double quotes.')
}

/** A range that is not the window would count each request in several windows, or leave some out. */
function checkRanges(
  query: string,
  { text, windowSeconds }: { readonly text: GateText; readonly windowSeconds: number }
): void {
  const outside = query.replaceAll(STRINGS, '""')
  const ranges = [...outside.matchAll(RANGES)].map(([, range = '']) => range)
  if (ranges.length === 0 || ranges.some(range => parseDurationSeconds(range) === windowSeconds)) return
  const [range = ''] = ranges
  throw badGate(
    text.at,
    `the query counts over ${range}, but the windows of the source last ${writeDuration(windowSeconds)}. Write [{window}] in place of [${range}], or set "window" of the source.`
  )
}

/** The query, or a part of it, for one side: values are quoted as the place that they stand at requires. */
export function fillPromql(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(STRINGS, (_, operator: string | undefined, literal: string) => {
    const encode = operator === undefined ? escapeString : (value: string) => escapeString(escapePattern(value))
    return `${operator ?? ''}${fillPlaceholders(literal, names, encode)}`
  })
}

/** https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function escapeString(value: string): string {
  return value.replace(/[\\"']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

/** https://github.com/google/re2/wiki/Syntax */
function escapePattern(value: string): string {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`)
}
