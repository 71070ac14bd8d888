import type { Clock } from '../ports/clock.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Loads the AWS SDK, and connects, when it is called: inputs are refused before that. */
export function connectRollingLater(env: Environment, clock: Clock) {
  return async () => {
    const { connectRolling } = await import('./connect-rolling.js')
    return connectRolling(env, clock)
  }
}

/** As above, with all that shifting traffic needs. */
export function connectShiftLater(env: Environment, clock: Clock) {
  return async () => {
    const { connectShift } = await import('./connect-shift.js')
    return connectShift(env, clock)
  }
}
