import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { textAt } from '../cluster/kube-object.js'

/** What was asked of the API server. */
export interface ApiCall {
  readonly verb: 'get' | 'list' | 'create' | 'update' | 'patch' | 'delete'
  /** For people: `Deployment web`. */
  readonly what: string
  readonly namespace: string
}

const MESSAGE_LENGTH = 400

/**
 * What the API server writes where a `test` of a JSON patch failed: it has the status of any invalid object, and up to Kubernetes 1.36 a message
 * without the reason (`NewGenericServerResponse` of k8s.io/apimachinery). Every patch tests the version of its object.
 */
const TEST_FAILED = /testing (?:value|path) .+ failed|^the server rejected our request due to an error in our request$/s

/**
 * The error of a response that is no success (https://kubernetes.io/docs/reference/using-api/api-concepts/ and
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#http-status-codes).
 */
export function failureOf(call: ApiCall, status: number, body: unknown): DeployError {
  const message = oneLine(textAt(body, 'message') ?? '').slice(0, MESSAGE_LENGTH)
  const { what, namespace, verb } = call
  const isChange = verb !== 'get' && verb !== 'list'
  switch (status) {
    case 401:
      return new DeployError(
        'credentials-expired',
        'The API server refused the credentials (401). Renew the kubeconfig or the token.'
      )
    case 403:
      return new DeployError('access-denied', explainForbidden(call, message))
    case 404:
      return new DeployError('not-found', `${what} does not exist in namespace ${namespace}.`)
    case 409:
      return new DeployError('conflict', `${what} was changed by another client: ${sentence(message)}`)
    case 422:
      return verb === 'patch' && TEST_FAILED.test(message)
        ? new DeployError('conflict', `${what} was changed by another client since it was read.`)
        : new DeployError('rejected', `The API server refused ${what}: ${sentence(message)}`)
    case 429:
      return new DeployError('throttled', 'The API server limits the rate of requests (429).')
    default:
      return new DeployError(
        codeOf(status, isChange),
        `The API server answered ${verb} of ${what} with HTTP ${status}: ${sentence(message)}`
      )
  }
}

function codeOf(status: number, isChange: boolean): ErrorCode {
  if (status < 500) return 'rejected'
  // A timeout of the server says nothing about what it did.
  return isChange ? 'outcome-unknown' : 'platform-error'
}

/** A quota that is full is no lack of permissions, and has the same status. */
function explainForbidden({ verb, what, namespace }: ApiCall, message: string): string {
  if (message.includes('exceeded quota')) return `A quota of namespace ${namespace} is full: ${sentence(message)}`
  return `The credentials may not ${verb} ${what} in namespace ${namespace}. Add the rule to their Role.`
}

function sentence(message: string): string {
  return message === '' ? 'no reason given.' : /[.!?]$/.test(message) ? message : `${message}.`
}
