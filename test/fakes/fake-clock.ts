import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/clock.js'

/** A clock that stops until code sleeps on it: then it jumps ahead. */
export function fakeClock(
  startAt = 1_700_000_000_000
): Clock & { readonly slept: number[]; advance(milliseconds: number): void } {
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

/** A fake clock whose time passes only when all that could be answered has been; who sleeps is woken in the order of time. */
export function patientClock(): ReturnType<typeof fakeClock> {
  const base = fakeClock()
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>()
  let isRunning = false
  const run = async () => {
    isRunning = true
    for (;;) {
      const known = base.slept.length
      await setImmediate()
      // Who has just fallen asleep may have asked something before.
      if (base.slept.length > known) continue
      const [next] = [...sleepers].toSorted((one, other) => one.at - other.at)
      if (next === undefined) break
      base.advance(Math.max(0, next.at - base.now()))
      sleepers.delete(next)
      next.wake()
    }
    isRunning = false
  }
  return {
    ...base,
    async sleep(milliseconds, signal) {
      if (signal?.aborted === true) return
      base.slept.push(milliseconds)
      await new Promise<void>(wake => {
        const sleeper = { at: base.now() + milliseconds, wake }
        sleepers.add(sleeper)
        signal?.addEventListener(
          'abort',
          () => {
            sleepers.delete(sleeper)
            void setImmediate().then(wake)
          },
          { once: true }
        )
        if (!isRunning) void run()
      })
    }
  }
}
