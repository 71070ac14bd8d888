import { DeployError, type ErrorCode } from '../../../../domain/errors.js'

const REFUSED: readonly ErrorCode[] = ['rejected', 'access-denied', 'not-found', 'bad-input']

/** An answer of the API server that another try does not change: a quota that is full, an image that a policy refuses. */
export function isRefusal(error: unknown): error is DeployError {
  return error instanceof DeployError && REFUSED.includes(error.code)
}
