import type { Clock } from '../../../src/ports/clock.js'

/** A clock that moves only on a call. What sleeps is woken by its signal: nothing here takes longer than a moment. */
export interface SteppedClock extends Clock {
  moveTo(at: number): void
}

export function steppedClock(startAt: number): SteppedClock {
  let now = startAt
  return {
    now: () => now,
    moveTo: at => {
      now = at
    },
    sleep: (_, signal) =>
      new Promise(resolve => {
        if (signal?.aborted === true) resolve()
        else signal?.addEventListener('abort', () => resolve(), { once: true })
      })
  }
}
