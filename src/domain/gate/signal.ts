import { countOf } from '../text/count-of.js'

/** What makes a request bad. */
export type Signal =
  | { readonly kind: 'errors' }
  /** `percentile`: the one that the gate was written with; it is measured for the report. */
  | { readonly kind: 'slow'; readonly slowerThanMilliseconds: number; readonly percentile?: number }

/** Names a signal among the observations: `errors`, `slower-than-300ms`. */
export type SignalKey = 'errors' | `slower-than-${number}ms`

export function signalKey(signal: Signal): SignalKey {
  return signal.kind === 'errors' ? 'errors' : `slower-than-${signal.slowerThanMilliseconds}ms`
}

/** What was counted, for people: `12 errors`, `1 request slower than 300 ms`. */
export function countBad(signal: Signal, bad: number): string {
  if (signal.kind === 'errors') return countOf(bad, 'error')
  return `${countOf(bad, 'request')} slower than ${signal.slowerThanMilliseconds} ms`
}
