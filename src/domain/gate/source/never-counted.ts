import type { Gate } from '../gate-plan.js'
import type { WindowCounts } from '../statistics/align-windows.js'
import type { Bucket } from '../statistics/bucket.js'
import { badKey, requestsKey } from './needed-queries.js'
import { sourceOf } from './windows-of-gate.js'

/** What was read of one source in a rollout. */
export interface ReadFigures {
  /** By the key of the query. */
  readonly readings: ReadonlyMap<string, WindowCounts>
  /** The target's own requests, by the minute. */
  readonly ownRequests: readonly Bucket[]
}

/**
 * Queries of bad requests that never had a value on either side, while there were requests: where a label is misspelled, it looks as if
 * nothing failed. Two or three sentences for each.
 */
export function findNeverCounted(gates: readonly Gate[], name: string, read: ReadFigures): readonly string[] {
  const found = gates.flatMap(gate => {
    if (!('signal' in gate) || sourceOf(gate) !== name || !hadRequests(gate, read)) return []
    const bad = read.readings.get(badKey(gate))
    if (bad === undefined || bad.canary.size + bad.stable.size > 0) return []
    const { kind, from } = gate.signal
    const key = kind === 'errors' ? 'bad' : 'slow'
    const zero = from?.missing === 'zero' ? ' All windows counted as zero (missing: zero).' : ''
    return `Source ${name} had requests for ${from?.label ?? gate.name}, but never a value of "${key}" for either revision.${zero} Check the metric and the labels of this query: ${from?.bad.text ?? ''}`
  })
  return [...new Set(found)]
}

function hadRequests(gate: Extract<Gate, { signal: unknown }>, { readings, ownRequests }: ReadFigures): boolean {
  if (gate.signal.from?.requests === undefined) return ownRequests.some(({ canary, stable }) => canary.n + stable.n > 0)
  const { canary, stable } = readings.get(requestsKey(gate)) ?? { canary: new Map(), stable: new Map() }
  return [...canary.values(), ...stable.values()].some(value => value > 0)
}
