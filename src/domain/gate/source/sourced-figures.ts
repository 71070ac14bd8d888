import type { SourceQuery } from './declared-source.js'

/** What a window without a value means: nothing is known of it, or the user has said that it is zero. */
export type Missing = 'unsettled' | 'zero'

/** Where the counts of a signal come from, if not from the target. */
export interface SourcedCounts {
  /** Name of the declared source. */
  readonly source: string
  /** Undefined: the requests that the target counts, in its minutes. */
  readonly requests: SourceQuery | undefined
  readonly bad: SourceQuery
  /** Of `bad`. Requests are never zero without a value. */
  readonly missing: Missing
  /** What reports call the counts: `errors (prom)`. */
  readonly label: string
}

/** Where the values of a gate come from, if not from the target: one value per minute. */
export interface SourcedValues {
  readonly source: string
  readonly query: SourceQuery
  readonly missing: Missing
}
