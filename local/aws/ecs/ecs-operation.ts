import type { Caller, Operation, Shape } from '../aws-service.js'
import { dropNulls } from './drop-nulls.js'

/**
 * An operation in terms of the SDK's shapes. The JSON protocol carries them as they are; nothing but the operation's own
 * checks vouches for the input's types.
 */
export function ecsOperation(carryOut: (input: never, caller: Caller) => object | Promise<object>): Operation {
  return async (input, caller) => (await carryOut(dropNulls(input) as never, caller)) as Shape
}
