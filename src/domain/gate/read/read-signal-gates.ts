import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { presentMembers } from '../../present-members.js'
import { badGate, readMapping, refuseSlip, type GateEntry, type GateText } from './gate-text.js'
import { readMilliseconds, readMinutes, readPercent, readTolerance } from './gate-values.js'
import type { Signal } from '../signal.js'
import { COUNT_KEYS, readSourcedSignal } from './read-sourced-counts.js'
import { takeSource, type GivenSource } from './take-source.js'

const TOLERANCE = 0.25
const MAX_ERROR_RATE = 0.01
const SHARED_BREACH_MINUTES = 5

/** What an `errors` gate has. */
export const ERROR_KEYS = ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'] as const

/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. `errors: 1%` names the service level. */
export function readErrorGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  refuseSlip(text, ERROR_KEYS)
  const taken = takeSource(text, { keys: COUNT_KEYS, defaults })
  const given: Given =
    text.kind === 'scalar'
      ? new Map([['max-rate', text]])
      : readMapping(taken?.rest ?? text, { keys: ERROR_KEYS, of: 'errors' })
  const part = sourcedPart({ signal: { kind: 'errors' }, name: 'errors', defaults }, 'errors', taken?.source)
  return [readRelative(given, part), readAbsolute(given, part)]
}

const LATENCY_KEYS = ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'] as const
const PERCENTILES = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99.9']
const PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/

/**
 * `latency:` the same tests on slow requests; the service level only when one is given. `p95: 300ms` gives both: the 95th percentile
 * lies above 300 ms exactly when more than 5% of the requests are slower. `latency: 300ms` is `latency: { p95: 300ms }`. Percentiles with
 * the same time count the same requests: these are compared with stable once. Throws `bad-input`, with the line.
 */
export function readLatencyGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  refuseSlip(text, [...LATENCY_KEYS, ...PERCENTILES])
  if (text.kind === 'scalar') return readPercentile({ key: 'p95', value: text }, { given: new Map(), defaults })
  const taken = takeSource(text, { keys: COUNT_KEYS, defaults })
  return readLatencyOf(taken?.rest ?? text, { defaults, source: taken?.source })
}

interface LatencyContext {
  readonly defaults: DraftDefaults
  readonly source?: GivenSource | undefined
}

function readLatencyOf(text: GateText, context: LatencyContext): readonly GateDraft[] {
  const percentiles = text.kind === 'mapping' ? text.entries.filter(({ key }) => PERCENTILE_KEY.test(key)) : []
  if (text.kind !== 'mapping' || percentiles.length === 0) return readSlowGates(text, context)
  const entries = text.entries.filter(entry => !percentiles.includes(entry))
  const given: Given = readMapping({ ...text, entries }, { keys: LATENCY_KEYS, of: 'latency' })
  const excess = entries.find(({ key }) => key === 'slower-than' || key === 'max-rate')
  if (excess !== undefined)
    throw badGate(
      excess.keyAt,
      `${excess.key} cannot be combined with ${percentiles[0]?.key ?? 'p95'}, which sets slower-than and max-rate. Remove one of them.`
    )
  refuseOneQueryForSeveral(percentiles, context)
  return percentiles.reduce<readonly GateDraft[]>((drafts, entry) => {
    const known = new Set(drafts.map(({ name }) => name))
    const own = readPercentile(entry, { given, ...context }).filter(
      ({ kind, name }) => kind === 'absolute' || !known.has(name)
    )
    return [
      ...drafts,
      ...own.map(draft => (known.has(draft.name) ? { ...draft, name: `${draft.name} (${entry.key})` } : draft))
    ]
  }, [])
}

/** A query counts the requests that are slower than one time. */
function refuseOneQueryForSeveral(percentiles: readonly GateEntry[], { source }: LatencyContext): void {
  const second = percentiles[1]
  if (second === undefined || source?.given.has('slow') !== true) return
  throw badGate(
    second.keyAt,
    `"slow" counts the requests that are slower than one time, so it cannot serve ${second.key} too. Write a list of latency gates.`
  )
}

function readPercentile(
  { key, value }: Pick<GateEntry, 'key' | 'value'>,
  { given, ...context }: LatencyContext & { readonly given: Given }
): readonly GateDraft[] {
  const slowerThanMilliseconds = readMilliseconds(value)
  const maxRate = Number(((100 - Number(PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6))
  const part = slowPart(slowerThanMilliseconds, context, Number(key.slice(1)))
  return [readRelative(given, part), { ...readAbsolute(given, part), maxRate }]
}

function readSlowGates(text: GateText, context: LatencyContext): readonly GateDraft[] {
  const given: Given = readMapping(text, { keys: LATENCY_KEYS, of: 'latency' })
  const cut = given.get('slower-than')
  if (cut === undefined)
    throw badGate(
      text.at,
      'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.'
    )
  const part = slowPart(readMilliseconds(cut), context)
  if (given.has('max-rate')) return [readRelative(given, part), readAbsolute(given, part)]
  const wait = given.get('shared-breach-wait')
  if (wait !== undefined)
    throw badGate(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".')
  return [readRelative(given, part)]
}

function slowPart(slowerThanMilliseconds: number, { defaults, source }: LatencyContext, percentile?: number): Part {
  const part: Part = {
    signal: { kind: 'slow', slowerThanMilliseconds, ...presentMembers({ percentile }) },
    name: `slower than ${slowerThanMilliseconds} ms`,
    defaults
  }
  return sourcedPart(part, 'latency', source)
}

/** The same part, counted by a source if the gate names one. */
function sourcedPart(part: Part, gate: string, source: GivenSource | undefined): Part {
  if (source === undefined) return part
  const signal = readSourcedSignal(part.signal, { gate, base: part.name, source })
  return { ...part, signal, name: signal.from.label }
}

interface Part {
  readonly signal: Signal
  readonly name: string
  readonly defaults: DraftDefaults
}

type Given = ReadonlyMap<string, GateText>

function readRelative(given: Given, { signal, name, defaults }: Part): GateDraft {
  const tolerance = given.get('tolerance')
  return {
    kind: 'relative',
    name: `${name} against stable`,
    mode: readMode(given.get('mode'), defaults),
    signal,
    tolerance: tolerance === undefined ? TOLERANCE : readTolerance(tolerance)
  }
}

function readAbsolute(given: Given, { signal, name, defaults }: Part): Extract<GateDraft, { kind: 'absolute' }> {
  const maxRate = given.get('max-rate')
  const wait = given.get('shared-breach-wait')
  return {
    kind: 'absolute',
    name: `${name} against the service level`,
    mode: readMode(given.get('mode'), defaults),
    signal,
    maxRate: maxRate === undefined ? MAX_ERROR_RATE : readPercent(maxRate, { above: 0, to: 50 }),
    sharedBreachMinutes: wait === undefined ? SHARED_BREACH_MINUTES : readMinutes(wait, { from: 0, to: 60 })
  }
}
