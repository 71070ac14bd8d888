import type { InputReader } from '../domain/input/input-reader.js'
import { readAssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Loads the AWS SDK, and connects, when it is called: inputs are refused before that. They name the role to assume, if any. */
export function connectRollingLater(env: Environment, clock: Clock, inputs: InputReader) {
  return async () => {
    const role = readAssumedRole(inputs)
    const { connectRolling } = await import('./connect-rolling.js')
    return connectRolling(env, clock, role)
  }
}

/** As above, with all that shifting traffic needs. */
export function connectShiftLater(env: Environment, clock: Clock, inputs: InputReader) {
  return async () => {
    const role = readAssumedRole(inputs)
    const { connectShift } = await import('./connect-shift.js')
    return connectShift(env, clock, role)
  }
}
