import type { Clock } from '../ports/clock.js'

/** What the adapters of sources need of the world. */
export interface SourceWorld {
  readonly clock: Clock
  /** The clock is set back to read figures of the past: it says nothing about the clocks of others. */
  readonly isPast?: true
  /** A `fetch` that waits and retries until then (epoch milliseconds), and never changes anything: `patientFetch` with `onlyReads`. */
  readonly fetchUntil: (deadlineAt: number) => typeof fetch
}

/** A source that does not answer within this time is asked again at the next look. */
export const READ_MILLISECONDS = 20_000
