import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { presentMembers } from '../../present-members.js'
import { badGate, readMapping, refuseSlip, type GateEntry, type GateText } from './gate-text.js'
import { readMilliseconds, readMinutes, readPercent, readTolerance } from './gate-values.js'
import type { Signal } from '../signal.js'

const TOLERANCE = 0.25
const MAX_ERROR_RATE = 0.01
const SHARED_BREACH_MINUTES = 5

/** What an `errors` gate has. */
export const ERROR_KEYS = ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'] as const

/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. `errors: 1%` names the service level. */
export function readErrorGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  refuseSlip(text, ERROR_KEYS)
  const given: Given =
    text.kind === 'scalar' ? new Map([['max-rate', text]]) : readMapping(text, { keys: ERROR_KEYS, of: 'errors' })
  const signal: Signal = { kind: 'errors' }
  return [
    readRelative(given, { signal, name: 'errors', defaults }),
    readAbsolute(given, { signal, name: 'errors', defaults })
  ]
}

const LATENCY_KEYS = ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'] as const
const PERCENTILES = ['p50', 'p75', 'p90', 'p95', 'p99', 'p99.9']
const PERCENTILE_KEY = /^p([5-9]\d(?:\.\d{1,3})?)$/

/**
 * `latency:` the same tests on slow requests; the service level only when one is given. `p95: 300ms` gives both: the 95th percentile
 * lies above 300 ms exactly when more than 5% of the requests are slower. `latency: 300ms` is `latency: { p95: 300ms }`. Throws
 * `bad-input`, with the line.
 */
export function readLatencyGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  refuseSlip(text, [...LATENCY_KEYS, ...PERCENTILES])
  if (text.kind === 'scalar') return readPercentile({ key: 'p95', value: text }, new Map(), defaults)
  const percentiles = text.kind === 'mapping' ? text.entries.filter(({ key }) => PERCENTILE_KEY.test(key)) : []
  if (text.kind !== 'mapping' || percentiles.length === 0) return readSlowGates(text, defaults)
  const entries = text.entries.filter(entry => !percentiles.includes(entry))
  const given: Given = readMapping({ ...text, entries }, { keys: LATENCY_KEYS, of: 'latency' })
  const excess = entries.find(({ key }) => key === 'slower-than' || key === 'max-rate')
  if (excess !== undefined)
    throw badGate(
      excess.keyAt,
      `${excess.key} cannot be combined with ${percentiles[0]?.key ?? 'p95'}, which sets slower-than and max-rate. Remove one of them.`
    )
  return percentiles.flatMap(entry => readPercentile(entry, given, defaults))
}

function readPercentile(
  { key, value }: Pick<GateEntry, 'key' | 'value'>,
  given: Given,
  defaults: DraftDefaults
): readonly GateDraft[] {
  const slowerThanMilliseconds = readMilliseconds(value)
  const maxRate = Number(((100 - Number(PERCENTILE_KEY.exec(key)?.[1])) / 100).toFixed(6))
  const part = slowPart(slowerThanMilliseconds, defaults, Number(key.slice(1)))
  return [readRelative(given, part), { ...readAbsolute(given, part), maxRate }]
}

function readSlowGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  const given: Given = readMapping(text, { keys: LATENCY_KEYS, of: 'latency' })
  const cut = given.get('slower-than')
  if (cut === undefined)
    throw badGate(
      text.at,
      'latency requires a response time. Write "latency: { p95: 300ms }", or set "slower-than" to the time above which a request is slow.'
    )
  const part = slowPart(readMilliseconds(cut), defaults)
  if (given.has('max-rate')) return [readRelative(given, part), readAbsolute(given, part)]
  const wait = given.get('shared-breach-wait')
  if (wait !== undefined)
    throw badGate(wait.at, '"shared-breach-wait" is not supported without "max-rate". Remove it, or add "max-rate".')
  return [readRelative(given, part)]
}

function slowPart(slowerThanMilliseconds: number, defaults: DraftDefaults, percentile?: number): Part {
  return {
    signal: { kind: 'slow', slowerThanMilliseconds, ...presentMembers({ percentile }) },
    name: `slower than ${slowerThanMilliseconds} ms`,
    defaults
  }
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
