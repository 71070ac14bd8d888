import { badGate, gotGateText, readMapping, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import type { PresetContext, PresetQueries } from '../../../domain/gate/source/source-dialect.js'
import { ownMember } from '../../../domain/own-member.js'
import { PRESETS, type PresetShape } from './presets.js'
import type { PrometheusQuery } from './prometheus-query.js'
import { readCounter } from './selector.js'

const NAMES = Object.keys(PRESETS)

/**
 * Reads `preset: istio`, or `preset: { istio: { label: version, value: 'v-{side.label}', match: 'namespace="shop"' } }`. Throws
 * `bad-input`, with the line.
 */
export function readPrometheusPreset(
  text: GateText,
  { signal }: PresetContext
): PresetQueries & {
  readonly requests: PrometheusQuery
  readonly bad: PrometheusQuery
} {
  const { shape, name, match } = readShape(text)
  const matchers = [`${shape.label}="${shape.value}"`, ...shape.fixed, ...match]
  const select = (metric: string, ...more: readonly string[]) => `${metric}{${[...matchers, ...more].join(',')}}`
  if (signal.kind === 'errors')
    return { requests: toQuery(select(shape.requests), text), bad: toQuery(select(shape.requests, shape.failed), text) }
  const { histogram } = shape
  if (histogram === undefined) throw badGate(text.at, `preset "${name}" has no response times. Use it for errors only.`)
  const milliseconds = signal.slowerThanMilliseconds
  if (histogram.bounds?.includes(milliseconds) === false)
    throw badGate(
      text.at,
      `preset "${name}" cannot count requests slower than ${milliseconds} ms. ${nearBounds(histogram.bounds, milliseconds)}`
    )
  const bound = String(histogram.unit === 'ms' ? milliseconds : milliseconds / 1_000)
  const all = select(`${histogram.metric}_count`)
  const bucket = select(`${histogram.metric}_bucket`, `le=~"${writeBound(bound)}"`)
  return { requests: toQuery(all, text), bad: toQuery(`sum(${all}) - sum(${bucket})`, text) }
}

/** Prometheus 3 writes `1.0` for a bound that was `1`: https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values */
function writeBound(bound: string): string {
  return bound.includes('.') ? bound.replace('.', String.raw`\\.`) : String.raw`${bound}(\\.0)?`
}

function nearBounds(bounds: readonly number[], milliseconds: number): string {
  const below = bounds.filter(bound => bound < milliseconds).at(-1)
  const above = bounds.find(bound => bound > milliseconds)
  return `Use ${[below, above].flatMap(bound => (bound === undefined ? [] : `${bound}ms`)).join(' or ')}.`
}

function readShape(text: GateText): {
  readonly shape: PresetShape
  readonly name: string
  readonly match: readonly string[]
} {
  const [entry, second] = text.kind === 'mapping' ? text.entries : []
  const name = text.kind === 'scalar' ? text.text : (entry?.key ?? '')
  const preset = ownMember(PRESETS, name)
  if (preset === undefined || second !== undefined)
    throw badGate(text.at, `expected one preset of ${NAMES.join(', ')}${gotGateText(text, ';')}.`)
  if (entry === undefined) return { shape: preset, name, match: [] }
  const given = readMapping(entry.value, { keys: ['label', 'value', 'match'], of: name })
  const label = given.get('label')
  const value = given.get('value')
  const match = given.get('match')
  const shape = {
    ...preset,
    label: label === undefined ? preset.label : readLabel(label),
    value: value === undefined ? preset.value : readValue(value)
  }
  return { shape, name, match: match === undefined ? [] : [readMatch(match)] }
}

function readLabel(text: GateText): string {
  const label = readText(text, 'the name of a label')
  if (/^[a-zA-Z_]\w{0,99}$/.test(label)) return label
  throw badGate(text.at, 'expected the name of a label: letters, digits and _.')
}

function readValue(text: GateText): string {
  const value = readText(text, "the label's value such as {side.id}")
  if (/^[^"\\\n]{1,200}$/.test(value)) return value
  throw badGate(text.at, "expected the label's value, without quotes and backslashes.")
}

/** Further matchers, as they stand between the braces of a selector. */
function readMatch(text: GateText): string {
  const match = readText(text, 'matchers such as namespace="shop"').trim().replace(/,$/, '')
  const read = readCounter(`x{${match}}`)?.[0]?.selector.matchers ?? []
  if (read.length > 0) return match
  throw badGate(text.at, 'expected matchers such as namespace="shop", separated by commas.')
}

function toQuery(query: string, { at }: GateText): PrometheusQuery {
  const counter = readCounter(query)
  if (counter !== undefined) return { text: query, counter }
  throw badGate(at, 'expected matchers such as namespace="shop" under "match".')
}
