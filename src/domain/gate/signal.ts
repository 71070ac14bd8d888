import { countOf } from '../text/count-of.js'
import type { SourcedCounts } from './source/sourced-figures.js'

/** What makes a request bad. */
export type Signal = (
  | { readonly kind: 'errors' }
  /** `percentile`: the one that the gate was written with; it is measured for the report. */
  | { readonly kind: 'slow'; readonly slowerThanMilliseconds: number; readonly percentile?: number }
) & {
  /** Absent where the target counts it. */
  readonly from?: SourcedCounts
}

/** Names a signal among the observations: `errors`, `slower-than-300ms`, and those of a source by its label and queries. */
export type SignalKey = 'errors' | `slower-than-${number}ms` | SourcedKey

type SourcedKey = `sourced ${string}`

export function signalKey(signal: Signal): SignalKey {
  if (signal.from !== undefined) return sourcedKey(signal.from)
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`
}

/** The same queries of the same source are the same signal, whichever gates judge it. */
function sourcedKey({ label, source, requests, bad, missing }: SourcedCounts): SourcedKey {
  return `sourced ${JSON.stringify([label, source, requests, bad, missing], withoutPlaces)}`
}

/** Where a query stands is not what it counts. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'at' ? undefined : value
}

/** What people call the signal of a source; undefined for one that the target counts. */
export function labelOfKey(key: SignalKey): string | undefined {
  if (!key.startsWith('sourced ')) return undefined
  const [label] = JSON.parse(key.slice('sourced '.length)) as readonly [string]
  return label
}

/** What was counted, for people: `12 errors`, `1 request slower than 300 ms`. */
export function countBad(signal: Signal, bad: number): string {
  if (signal.kind === 'errors') return countOf(bad, 'error')
  return `${countOf(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`
}
