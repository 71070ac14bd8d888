import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { badGate, gotGateText, readMapping, unknownKey, type GateEntry, type GateText } from './gate-text.js'
import { readBreachRule, readMilliseconds, readPercent, readWholeNumber } from './gate-values.js'
import { describeBreaches } from '../describe/describe-breaches.js'
import { formatRate } from '../describe/format-figures.js'
import type { BreachRule } from '../gate-plan.js'
import type { Signal } from '../signal.js'
import { COUNT_KEYS, labelOf, readSourcedSignal } from './read-sourced-counts.js'
import { takeSource, type GivenSource } from './take-source.js'

const PERCENTILE_KEY = /^p([1-9]\d?(?:\.\d{1,3})?)-above$/

/** `p95-above`, `p99.9-above`: the percentile that an alert rule's key names. */
export function percentileOf(key: string): number | undefined {
  const written = PERCENTILE_KEY.exec(key)?.[1]
  return written === undefined ? undefined : Number(written)
}

/** `error-rate-above: 5% for 5m`, as people write their alerts. */
export function readErrorRule(text: GateText, defaults: DraftDefaults): GateDraft {
  const taken = takeSource(text, { keys: COUNT_KEYS, defaults })
  const parts = splitRule(taken?.rest ?? text, { key: 'error-rate-above', example: '5% for 5m' })
  const maxRate = readPercent(parts.limit, { above: 0, to: 99 })
  return draftRule(parts, {
    maxRate,
    signal: { kind: 'errors' },
    subject: `error rate above ${formatRate(maxRate)}`,
    ...{ key: 'error-rate-above', source: taken?.source, defaults }
  })
}

/**
 * `p95-above: 1000ms for 5m`. The 95th percentile lies above 1000 ms exactly when more than 5% of the requests are slower,
 * and that can be counted; percentiles can neither be added nor averaged.
 */
export function readPercentileRule(text: GateText, key: string, defaults: DraftDefaults): GateDraft {
  const percentile = percentileOf(key) ?? 0
  const taken = takeSource(text, { keys: COUNT_KEYS, defaults })
  const parts = splitRule(taken?.rest ?? text, { key, example: '1000ms for 5m' })
  const slowerThanMilliseconds = readMilliseconds(parts.limit)
  return draftRule(parts, {
    maxRate: Number(((100 - percentile) / 100).toFixed(6)),
    signal: { kind: 'slow', slowerThanMilliseconds, percentile },
    subject: `p${percentile} above ${slowerThanMilliseconds} ms`,
    ...{ key, source: taken?.source, defaults }
  })
}

const WORDED =
  /^([Ee]rror rate|[Pp]([1-9]\d?(?:\.\d{1,3})?)(?: latency)?) ?(?:>|above|over) ?(.+) for (\d+) ?(?:m|min|minutes)$/

/** What monitoring pages also compare with, after the subject of a rule. */
const COMPARISON = /^[A-Za-z][\w. ]{0,30}?(>=|=>|≥|<=?|==?)/

/**
 * `alert-rules:` a rule in the words of a monitoring page: `error rate > 5% for 5 minutes`, `p95 > 1000 ms for 5 minutes`. Throws
 * `bad-input`, with the line.
 */
export function readWordedRule(text: GateText, defaults: DraftDefaults): GateDraft {
  if (text.kind !== 'mapping') return readWords(text, [], defaults)
  const stray = text.entries.find(({ key }) => !WORDED_KEYS.includes(key))
  if (stray !== undefined) throw badGate(stray.keyAt, unknownKey(stray.key, { keys: WORDED_KEYS, of: 'alert-rules' }))
  const worded = text.entries.find(({ key }) => key === 'rule')
  if (worded === undefined)
    throw badGate(text.at, 'this mapping requires "rule", such as "rule: error rate > 5% for 5 minutes".')
  return readWords(
    worded.value,
    text.entries.filter(entry => entry !== worded),
    defaults
  )
}

/** The rule itself has its limit and its minutes. */
const WORDED_KEYS: readonly string[] = ['rule', 'source', ...COUNT_KEYS, 'min-requests-per-minute', 'mode']

/** `more`: what the rule has beside its words. */
function readWords(text: GateText, more: readonly GateEntry[], defaults: DraftDefaults): GateDraft {
  const [, subject, percentile, limit = '', minutes = ''] = text.kind === 'scalar' ? (WORDED.exec(text.text) ?? []) : []
  const comparison = text.kind === 'scalar' ? COMPARISON.exec(text.text)?.[1] : undefined
  if (comparison !== undefined) {
    throw badGate(
      text.at,
      `the comparison "${comparison}" is not supported. Write ">", "above" or "over", such as "error rate > 5% for 5 minutes".`
    )
  }
  if (subject === undefined) {
    throw badGate(
      text.at,
      `expected a rule such as "error rate > 5% for 5 minutes" or "p95 > 1000 ms for 5 minutes"${gotGateText(text)}.`
    )
  }
  const part = (written: string): GateText => ({ kind: 'scalar', text: written, at: text.at })
  const parts = [
    { key: 'limit', keyAt: text.at, value: part(limit) },
    { key: 'for', keyAt: text.at, value: part(`${minutes}m`) }
  ]
  const rule: GateText =
    more.length === 0
      ? part(`${limit} for ${minutes}m`)
      : { kind: 'mapping', entries: [...parts, ...more], at: text.at }
  return percentile === undefined
    ? readErrorRule(rule, defaults)
    : readPercentileRule(rule, `p${percentile}-above`, defaults)
}

interface RuleParts {
  readonly limit: GateText
  readonly breaches: BreachRule
  readonly mode: GateText | undefined
  readonly minRequestsPerMinute: number
}

/** Both ways to write a rule: `5% for 5m`, or a mapping of its parts. */
function splitRule(text: GateText, { key, example }: { readonly key: string; readonly example: string }): RuleParts {
  if (text.kind === 'mapping') return readParts(text, { key, example })
  const [, limit, minutes] = text.kind === 'scalar' ? (/^(.*?) for (.*)$/.exec(text.text) ?? []) : []
  if (limit === undefined || minutes === undefined) {
    throw badGate(text.at, explainRule(text, { key, example }))
  }
  const part = (written: string): GateText => ({ kind: 'scalar', text: written, at: text.at })
  return { limit: part(limit), breaches: readBreachRule(part(minutes)), mode: undefined, minRequestsPerMinute: 1 }
}

/** A limit alone is only half of a rule. */
function explainRule(text: GateText, { key, example }: { readonly key: string; readonly example: string }): string {
  const limit = text.kind === 'scalar' && /^\d{1,6}(?:\.\d{1,3})? ?(?:%|ms|s)$/.test(text.text) ? text.text : undefined
  if (limit === undefined) return `expected ${key} as "${example}"${gotGateText(text)}.`
  const percentile = percentileOf(key) ?? 0
  const gate =
    key === 'error-rate-above' ? `errors: ${limit}` : percentile >= 50 ? `latency: { p${percentile}: ${limit} }` : ''
  const orGate = gate === '' ? '' : `, or "${gate}" for a gate without a duration`
  return `${key} requires a number of minutes. Write "${limit} for 5m"${orGate}.`
}

function readParts(text: GateText, { key, example }: { readonly key: string; readonly example: string }): RuleParts {
  const given = readMapping(text, { keys: ['limit', 'for', 'min-requests-per-minute', 'mode'], of: key })
  const limit = given.get('limit')
  const minutes = given.get('for')
  if (limit === undefined || minutes === undefined) {
    throw badGate(text.at, `${key} requires limit and for, such as "${example}".`)
  }
  const least = given.get('min-requests-per-minute')
  return {
    limit,
    breaches: readBreachRule(minutes),
    mode: given.get('mode'),
    minRequestsPerMinute: least === undefined ? 1 : readWholeNumber(least, { from: 1, to: 1_000_000 })
  }
}

function draftRule(
  { breaches, mode, minRequestsPerMinute }: RuleParts,
  rule: {
    readonly maxRate: number
    readonly signal: Signal
    readonly subject: string
    readonly key: string
    readonly source: GivenSource | undefined
    readonly defaults: DraftDefaults
  }
): GateDraft {
  const { signal, subject, key, source } = rule
  return {
    kind: 'threshold',
    name: `${source === undefined ? subject : labelOf(subject, source)} for ${describeBreaches(breaches)}`,
    mode: readMode(mode, rule.defaults),
    signal: source === undefined ? signal : readSourcedSignal(signal, { gate: key, base: nameOf(signal), source }),
    maxRate: rule.maxRate,
    breaches,
    minRequestsPerMinute
  }
}

/** As the gates on the same signal call it. */
function nameOf(signal: Signal): string {
  return signal.kind === 'errors' ? 'errors' : `slower than ${signal.slowerThanMilliseconds} ms`
}
