import type { Clock } from '../../ports/clock.js'

/** A signal for work that ends when the job is canceled, or at its timeout. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** What ended it: undefined while it continues. */
  ended(): 'cancelled' | 'timed-out' | undefined
  /** Stops watching. */
  release(): void
}

/** Starts the time now. */
export function limitTime(
  seconds: number,
  { clock, cancelled }: { readonly clock: Clock; readonly cancelled: AbortSignal }
): TimeLimit {
  const limit = new AbortController()
  const released = new AbortController()
  void clock.sleep(seconds * 1000, released.signal).then(() => {
    if (!released.signal.aborted) limit.abort()
  })
  const signal = AbortSignal.any([cancelled, limit.signal])
  return {
    signal,
    ended: () => (cancelled.aborted ? 'cancelled' : limit.signal.aborted ? 'timed-out' : undefined),
    release: () => released.abort()
  }
}
