import { DeployError } from '../../../domain/errors.js'
import { quoteWord } from '../../../domain/input/quote-safe.js'
import { ownMember } from '../../../domain/own-member.js'
import { formatCount } from '../../../domain/gate/describe/format-figures.js'
import type { Sample, Series, SeriesAnswer } from './series.js'

const MOST_SERIES = 5_000
const MOST_WARNINGS = 5
/** `1`, `0.5`, `1e+06`, `NaN`, `+Inf`: https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const NO_NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  '+Inf': Infinity,
  Inf: Infinity,
  '-Inf': -Infinity
}

/**
 * The series of an answer. `who` starts each sentence. Throws `bad-input` for a query that returns no counts or too many series, and
 * `platform-error` for all that is no answer of the API.
 */
export function readSeries(body: unknown, who: string): SeriesAnswer {
  const data = membersOf(ownOf(body, 'data'))
  if (data === undefined || ownOf(body, 'status') !== 'success')
    throw new DeployError(
      'platform-error',
      `${who} returned JSON that is not from the Prometheus API. Check the address.`
    )
  const { resultType, result } = data
  if (resultType !== 'matrix') {
    const type = typeof resultType === 'string' ? quoteWord(resultType) : 'another type'
    throw new DeployError('platform-error', `${who} returned a result of type ${type} instead of "matrix".`)
  }
  if (!Array.isArray(result)) throw new DeployError('platform-error', `${who} returned a result that is not a list.`)
  if (result.length > MOST_SERIES)
    throw new DeployError(
      'bad-input',
      `${who} returned ${formatCount(result.length)} series for one query; ${formatCount(MOST_SERIES)} are supported. Select fewer by labels.`
    )
  return { series: result.map(entry => readOne(entry, who)), warnings: readWarnings(ownOf(body, 'warnings')) }
}

/** What the server reports about a query that it refused. */
export function reportOf(body: unknown): string | undefined {
  const error = ownOf(body, 'error') ?? ownOf(body, 'message') ?? ownOf(body, 'Message')
  return typeof error === 'string' && error !== '' ? error : undefined
}

function readOne(entry: unknown, who: string): Series {
  const metric = membersOf(ownOf(entry, 'metric'))
  const values = ownOf(entry, 'values')
  if (ownOf(entry, 'histograms') !== undefined)
    throw new DeployError(
      'bad-input',
      `${who} returned a native histogram. Use histogram_count() or histogram_fraction().`
    )
  if (metric === undefined || !Array.isArray(values))
    throw new DeployError('platform-error', `${who} returned a series without labels or values.`)
  const labels = Object.entries(metric).map(([label, value]) => {
    if (typeof value === 'string') return [label, value] as const
    throw new DeployError('platform-error', `${who} returned a label whose value is not text.`)
  })
  return { labels: new Map(labels), samples: readSamples(values, who) }
}

function readSamples(values: readonly unknown[], who: string): readonly Sample[] {
  const samples: Sample[] = []
  for (const pair of values) {
    const [time, text] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
    const at = typeof time === 'number' ? Math.round(time * 1000) : Number.NaN
    const value = typeof text === 'string' ? readNumber(text) : undefined
    if (!Number.isSafeInteger(at) || value === undefined)
      throw new DeployError('platform-error', `${who} returned a sample that is not a time and a number.`)
    if (at <= (samples.at(-1)?.at ?? -Infinity))
      throw new DeployError('platform-error', `${who} returned samples that are not in the order of their times.`)
    samples.push({ at, value })
  }
  return samples
}

function readNumber(text: string): number | undefined {
  return ownMember(NO_NUMBERS, text) ?? (text.length <= 40 && NUMBER.test(text) ? Number(text) : undefined)
}

function readWarnings(warnings: unknown): readonly string[] {
  if (warnings === undefined || warnings === null) return []
  const list: readonly unknown[] = Array.isArray(warnings) ? warnings : [warnings]
  return list.slice(0, MOST_WARNINGS).map(warning => (typeof warning === 'string' ? warning : 'a warning'))
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

function ownOf(value: unknown, name: string): unknown {
  const members = membersOf(value)
  return members === undefined ? undefined : ownMember(members, name)
}
