import type { Clock } from '../../ports/clock.js'

/** A clock that is set back: sources that it is given return what they would have returned then. */
export interface PastClock extends Clock {
  /** Sets it to this time (epoch milliseconds); from there it runs as before. */
  moveTo(at: number): void
}

export function pastClock(clock: Clock): PastClock {
  let behind = 0
  return {
    now: () => clock.now() - behind,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    ...(clock.simulatedRate === undefined ? {} : { simulatedRate: clock.simulatedRate }),
    moveTo(at) {
      behind = clock.now() - at
    }
  }
}
