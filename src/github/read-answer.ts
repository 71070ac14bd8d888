import { DeployError } from '../domain/errors.js'

/** The members of what GitHub returned: anything. */
export type Members = Readonly<Record<string, unknown>>

/**
 * The members of an answer, or of an item of a list. Throws `platform-error` for all that is no object: an answer may be empty, cut, or a
 * page of a proxy. `what`: `a deployment`.
 */
export function membersOf(value: unknown, what: string): Members {
  if (isMembers(value)) return value
  throw unreadable(what, 'it is not an object')
}

/** The items of a list. Throws `platform-error` for all that is no list of objects. */
export function itemsOf(value: unknown): readonly Members[] {
  if (Array.isArray(value) && value.every(isMembers)) return value
  throw new DeployError('platform-error', 'GitHub did not return a list. Try again later.')
}

/** The number by which GitHub knows what it returned, or a count of it. Throws `platform-error` without it. */
export function numberOf(members: Members, name: string, what: string): number {
  const value = members[name]
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw unreadable(what, `"${name}" is missing or is not a number`)
}

/** A text. Throws `platform-error` without it. */
export function textOf(members: Members, name: string, what: string): string {
  const value = members[name]
  if (typeof value === 'string') return value
  throw unreadable(what, `"${name}" is missing or is not a string`)
}

/** A text that may be missing or null. Throws `platform-error` for anything else. */
export function optionalTextOf(members: Members, name: string, what: string): string | undefined {
  return members[name] === undefined || members[name] === null ? undefined : textOf(members, name, what)
}

/** A time, in epoch milliseconds. Throws `platform-error` without it. */
export function timeOf(members: Members, name: string, what: string): number {
  const at = Date.parse(textOf(members, name, what))
  if (Number.isFinite(at)) return at
  throw unreadable(what, `"${name}" is not a time`)
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(what: string, why: string): DeployError {
  return new DeployError('platform-error', `GitHub returned ${what} that cannot be read: ${why}. Try again later.`)
}
