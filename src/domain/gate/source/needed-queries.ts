import type { Gate } from '../gate-plan.js'
import { signalKey } from '../signal.js'
import type { DeclaredSource, SourceQuery } from './declared-source.js'
import { fillPlaceholders, missingIn } from './placeholders.js'
import type { Missing } from './sourced-figures.js'
import { sourceOf, windowSecondsOf } from './windows-of-gate.js'

/** One query that gates need, asked for once however many judge it. */
export interface NeededQuery {
  readonly key: string
  /** The first gate that needs it. */
  readonly gate: string
  readonly query: SourceQuery
  readonly use: 'count' | 'value'
  /** Its key in the gate. */
  readonly part: 'requests' | 'bad' | 'slow' | 'query'
  /** What a window without a value means. */
  readonly missing: Missing
  readonly windowSeconds: number
}

export const requestsKey = (gate: Extract<Gate, { signal: unknown }>): string => `requests ${signalKey(gate.signal)}`
export const badKey = (gate: Extract<Gate, { signal: unknown }>): string => `bad ${signalKey(gate.signal)}`
export const valueKey = (gate: Pick<Gate, 'name'>): string => `value ${gate.name}`

/** All queries of one source. */
export function neededQueries(gates: readonly Gate[], source: DeclaredSource): readonly NeededQuery[] {
  const needed = gates.filter(gate => sourceOf(gate) === source.name).flatMap(gate => queriesOf(gate, source))
  return [...new Map(needed.toReversed().map(each => [each.key, each])).values()].toReversed()
}

function queriesOf(gate: Gate, source: DeclaredSource): readonly NeededQuery[] {
  const shared = { gate: gate.name, windowSeconds: windowSecondsOf(gate, source) }
  if ('signal' in gate) {
    const { from } = gate.signal
    if (from === undefined) return []
    const part = gate.signal.kind === 'errors' ? 'bad' : 'slow'
    const counted = { ...shared, use: 'count' as const }
    const bad: NeededQuery = { ...counted, key: badKey(gate), query: from.bad, part, missing: from.missing }
    if (from.requests === undefined) return [bad]
    const { requests: query } = from
    return [{ ...counted, key: requestsKey(gate), query, part: 'requests', missing: 'unsettled' }, bad]
  }
  if (!('from' in gate)) return []
  const { query, missing } = gate.from
  return [{ ...shared, key: valueKey(gate), query, use: 'value', part: 'query', missing }]
}

type Names = ReadonlyMap<string, string>

/**
 * Why a query cannot be asked for these two revisions: one sentence on that, one on what to do. Undefined where it can. `stable` is empty
 * where there is no stable revision.
 */
export function findUnaskable(
  { gate, query }: Pick<NeededQuery, 'gate' | 'query'>,
  { canary, stable }: { readonly canary: Names; readonly stable: Names }
): string | undefined {
  const missing = missingIn(query.text, canary) ?? (stable.size === 0 ? undefined : missingIn(query.text, stable))
  if (missing !== undefined)
    return `gate "${gate}" cannot be evaluated: {${missing}} has no value for one of the revisions. Use another placeholder, such as {side.id}.`
  if (fillPlaceholders(query.text, canary) !== fillPlaceholders(query.text, stable)) return undefined
  return `gate "${gate}" cannot be evaluated: its query is the same for canary and stable. Use another placeholder, such as {side.id}.`
}
