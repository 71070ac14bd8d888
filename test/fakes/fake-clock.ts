import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/clock.js'

/** A clock that stands still until somebody sleeps on it: then it jumps ahead. */
export function fakeClock(
  startAt = 1_700_000_000_000
): Clock & { readonly slept: readonly number[]; advance(milliseconds: number): void } {
  let now = startAt
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance: milliseconds => {
      now += milliseconds
    },
    async sleep(milliseconds, signal) {
      await Promise.resolve()
      if (signal?.aborted === true) return
      slept.push(milliseconds)
      now += milliseconds
    }
  }
}

/** A fake clock whose time passes only when all that could be answered has been. */
export function patientClock(): ReturnType<typeof fakeClock> {
  const base = fakeClock()
  return {
    ...base,
    async sleep(milliseconds, signal) {
      await setImmediate()
      await base.sleep(milliseconds, signal)
    }
  }
}
