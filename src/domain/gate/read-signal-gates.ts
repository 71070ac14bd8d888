import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { badGate, readMapping, type GateText } from './gate-text.js'
import { readMilliseconds, readMinutes, readPercent } from './gate-values.js'
import type { Signal } from './signal.js'

const TOLERANCE = 0.25
const MAX_ERROR_RATE = 0.01
const SHARED_BREACH_MINUTES = 5

/** `errors:` the two default tests on failed requests, against the stable revision and against the service level. */
export function readErrorGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  const given = readMapping(text, { keys: ['max-rate', 'tolerance', 'shared-breach-wait', 'mode'], of: 'errors' })
  const signal: Signal = { kind: 'errors' }
  return [
    readRelative(given, { signal, name: 'errors', defaults }),
    readAbsolute(given, { signal, name: 'errors', defaults })
  ]
}

/** `latency:` the same tests on slow requests; the service level only when one is given. */
export function readLatencyGates(text: GateText, defaults: DraftDefaults): readonly GateDraft[] {
  const given = readMapping(text, {
    keys: ['slower-than', 'max-rate', 'tolerance', 'shared-breach-wait', 'mode'],
    of: 'latency'
  })
  const cut = given.get('slower-than')
  if (cut === undefined)
    throw badGate(text.at, 'latency needs slower-than: from when on is a request slow? Such as 300ms.')
  const slowerThanMilliseconds = readMilliseconds(cut)
  const signal: Signal = { kind: 'slow', slowerThanMilliseconds }
  const part = { signal, name: `slower than ${slowerThanMilliseconds} ms`, defaults }
  if (given.has('max-rate')) return [readRelative(given, part), readAbsolute(given, part)]
  const wait = given.get('shared-breach-wait')
  if (wait !== undefined) throw badGate(wait.at, 'shared-breach-wait means nothing here without max-rate.')
  return [readRelative(given, part)]
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
    name: `${name} against the old revision`,
    mode: readMode(given.get('mode'), defaults),
    signal,
    tolerance: tolerance === undefined ? TOLERANCE : readPercent(tolerance, { from: 0, to: 900 })
  }
}

function readAbsolute(given: Given, { signal, name, defaults }: Part): GateDraft {
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
