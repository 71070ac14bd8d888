import { DeployError } from '../../../domain/errors.js'

/** An object of a text that the server printed: nothing is known of its members. */
export type Members = Readonly<Record<string, unknown>>

/** Parses JSON that `what` printed. Throws `platform-error` for a text that is none, as one is that was cut at 1 MiB. */
export function parseServerJson(text: string, what: string): Members {
  try {
    const value: unknown = JSON.parse(text)
    if (isMembers(value)) return value
  } catch {
    // Said below: what a parser says shows the text.
  }
  throw unreadable(what)
}

export function unreadable(what: string): DeployError {
  return new DeployError(
    'platform-error',
    `The output of "${what}" could not be read. Run it on the server to see why.`
  )
}

/** The object itself; an empty one for anything else. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {}
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
