import type { Clock } from '../../ports/clock.js'

/**
 * Marks this moment. Returns a function that reports when it was, by the clock as it is then: the first answer of the platform may correct it, and
 * a duration must not change by that.
 */
export function markStart(clock: Clock): () => number {
  const at = clock.now()
  const behind = clock.behindMilliseconds?.() ?? 0
  return () => at + (clock.behindMilliseconds?.() ?? 0) - behind
}
