import type { Gate } from '../gate-plan.js'
import type { SeriesPoint } from '../observations.js'
import { signalKey, type SignalKey } from '../signal.js'
import { alignWindows, type WindowCounts } from '../statistics/align-windows.js'
import type { Bucket } from '../statistics/bucket.js'
import { badKey, requestsKey, valueKey } from './needed-queries.js'
import { sourceOf } from './windows-of-gate.js'

/** What gates are judged by, made of what their source returned. */
export interface SourceFigures {
  readonly signals: ReadonlyMap<SignalKey, readonly Bucket[]>
  /** By the name of the gate. */
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** What people should know: one or two sentences each. */
  readonly notes: readonly string[]
}

interface Read {
  /** By the key of the query. */
  readonly readings: ReadonlyMap<string, WindowCounts>
  /** The target's own requests, by the minute: for gates whose source counts none. */
  readonly ownRequests: readonly Bucket[]
}

/** The figures of all gates on one source. */
export function figuresOf(gates: readonly Gate[], name: string, read: Read): SourceFigures {
  const own = gates.filter(gate => sourceOf(gate) === name)
  const counted = own.flatMap(gate => ('signal' in gate ? [[gate, countsOf(gate, read)] as const] : []))
  const valued = own.flatMap(gate => ('from' in gate ? [[gate.name, valuesOf(gate, read)] as const] : []))
  return {
    signals: new Map(counted.map(([gate, { buckets }]) => [signalKey(gate.signal), buckets])),
    series: new Map(valued),
    notes: [...new Set(counted.flatMap(([gate, { withoutBad }]) => (withoutBad === 0 ? [] : [noteOf(gate, name)])))]
  }
}

function countsOf(gate: Extract<Gate, { signal: unknown }>, { readings, ownRequests }: Read) {
  const { from } = gate.signal
  const requests = from?.requests
  return alignWindows(
    {
      requests: requests === undefined ? countsOfTarget(ownRequests) : (readings.get(requestsKey(gate)) ?? NOTHING),
      bad: readings.get(badKey(gate)) ?? NOTHING
    },
    from?.missing ?? 'unsettled'
  )
}

function countsOfTarget(minutes: readonly Bucket[]): WindowCounts {
  return {
    canary: new Map(minutes.map(({ t, canary }) => [t, canary.n])),
    stable: new Map(minutes.map(({ t, stable }) => [t, stable.n])),
    unsettled: new Set()
  }
}

function valuesOf(gate: Extract<Gate, { from?: unknown }>, { readings }: Read): readonly SeriesPoint[] {
  const { canary, stable, unsettled, asked = [] } = readings.get(valueKey(gate)) ?? NOTHING
  const missing = gate.from?.missing === 'zero' ? 0 : undefined
  const known = [...new Set([...canary.keys(), ...stable.keys(), ...(missing === undefined ? [] : asked)])]
  return known
    .filter(t => !unsettled.has(t))
    .toSorted((one, other) => one - other)
    .map(t => ({ t, canary: canary.get(t) ?? missing, stable: stable.get(t) ?? missing }))
}

function noteOf({ signal }: Extract<Gate, { signal: unknown }>, source: string): string {
  const { kind, from } = signal
  const key = kind === 'errors' ? 'bad' : 'slow'
  return `Source ${source} has requests but no value of "${key}" for ${from?.label ?? 'a gate'} in some windows, which are not judged. If no value means none, set missing: zero.`
}

const NOTHING: WindowCounts = {
  canary: new Map(),
  stable: new Map(),
  unsettled: new Set()
}
