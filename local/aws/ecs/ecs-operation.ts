import type { Caller, Operation, Shape } from '../aws-service.js'

/**
 * An operation in terms of the SDK's shapes. The JSON protocol carries them as they are; nothing but the operation's own
 * checks vouches for the input's types.
 */
export function ecsOperation(carryOut: (input: never, caller: Caller) => object | Promise<object>): Operation {
  return async (input, caller) => (await carryOut(dropNulls(input) as never, caller)) as Shape
}

/** `null` is "not given" on the wire, at any depth. */
function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(item => item !== null).map(dropNulls)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
  return Object.fromEntries(given.map(([name, member]) => [name, dropNulls(member)]))
}
