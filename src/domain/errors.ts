/**
 * Why deploy-kit could not continue. Closed: a caller may switch over it.
 *
 * - `bad-input`: an action input (or a file it names) is wrong; nothing was changed.
 * - `not-found`: the cluster, service, task definition or file that was named does not exist.
 * - `access-denied`: the credentials lack a permission. `credentials-expired`, `credentials-missing`: by their names.
 * - `rejected`: AWS answered that the request itself is wrong.
 * - `conflict`: AWS answered that the request does not fit the state of the resource now.
 * - `throttled`, `unreachable`: AWS did not carry out the call, within all the time that retries were given.
 * - `outcome-unknown`: a call that changes something was sent and its answer was lost. Read the world again.
 * - `not-implemented`: the endpoint used instead of AWS does not support the operation.
 * - `platform-error`: AWS answered with an error of its own (HTTP 5xx), within all the time that retries were given, or with something
 *   that none of the others is.
 */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'access-denied'
  | 'credentials-expired'
  | 'credentials-missing'
  | 'rejected'
  | 'conflict'
  | 'throttled'
  | 'unreachable'
  | 'outcome-unknown'
  | 'not-implemented'
  | 'platform-error'

/** A place in a file of the user, counted from 1. */
export interface FilePosition {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** An error for people: one sentence with what was wrong, what was expected and what to do. Never holds a secret. */
export class DeployError extends Error {
  readonly code: ErrorCode
  readonly position: FilePosition | undefined

  constructor(code: ErrorCode, message: string, context: { cause?: unknown; position?: FilePosition } = {}) {
    super(message, context.cause === undefined ? {} : { cause: context.cause })
    this.name = 'DeployError'
    this.code = code
    this.position = context.position
  }
}

/** The error of an input that cannot be accepted: `Input "timeout": …`. */
export function badInput(
  input: string,
  message: string,
  context: { cause?: unknown; position?: FilePosition } = {}
): DeployError {
  return new DeployError('bad-input', `Input "${input}": ${message}`, context)
}
