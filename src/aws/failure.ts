import { DeployError, type ErrorCode } from '../domain/errors.js'

/**
 * What a failed call says about the world.
 *
 * - `refused`: AWS did not carry it out and will not: `code` says why.
 * - `not-carried-out`: throttled or never reached; trying again is safe for any call.
 * - `unknown`: cut off, timed out or a server error; the call may have been carried out.
 */
export type CallFailure =
  | { readonly kind: 'refused'; readonly code: ErrorCode }
  | { readonly kind: 'not-carried-out'; readonly code: 'throttled' | 'unreachable' }
  | { readonly kind: 'unknown' }

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/
const EXPIRED = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/
const NOT_ACCEPTED =
  /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature)/
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Reads an error that an AWS SDK client threw. */
export function classifyFailure(error: unknown): CallFailure {
  const { name, status, systemCode } = readError(error)
  if (THROTTLED.test(name) || status === 429) return { kind: 'not-carried-out', code: 'throttled' }
  if (EXPIRED.test(name)) return { kind: 'refused', code: 'credentials-expired' }
  if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
    return { kind: 'refused', code: 'credentials-missing' }
  if (DENIED.test(name) || status === 403) return { kind: 'refused', code: 'access-denied' }
  if (status !== undefined && status >= 400 && status < 500) return { kind: 'refused', code: readRefusal(name) }
  if (name.startsWith('PolicyEvaluation')) return { kind: 'refused', code: 'rejected' }
  if (systemCode !== undefined && NOT_SENT.includes(systemCode)) return { kind: 'not-carried-out', code: 'unreachable' }
  if (isDistrusted(error)) return { kind: 'refused', code: 'unreachable' }
  if (status === undefined && isProgrammingError(error)) return { kind: 'refused', code: 'platform-error' }
  return { kind: 'unknown' }
}

/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
export function describeFailure(action: string, code: ErrorCode, cause: unknown): DeployError {
  const said = readError(cause).message
  const advice = isDistrusted(cause) ? distrusted(action) : (ADVICE[code]?.(action) ?? `${action} failed.`)
  return new DeployError(
    code,
    `${advice}${said === '' ? '' : ` ${isDistrusted(cause) ? 'Node.js' : 'AWS'} said: ${said}`}`,
    { cause }
  )
}

function distrusted(action: string): string {
  return `${action} was not sent, as the certificate of the other side is not trusted. Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.`
}

const ADVICE: Partial<Record<ErrorCode, (action: string) => string>> = {
  'access-denied': action => `${action} was denied: allow it in the role's policy.`,
  'credentials-expired': action =>
    `The AWS credentials expired before ${action}: give the input role-to-assume, with which the action renews them itself, or ask for a longer session where they are configured.`,
  'credentials-missing': action =>
    `${action} has no usable AWS credentials: give the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
  'not-found': action => `${action} did not find what it was asked for.`,
  rejected: action => `AWS rejected ${action}.`,
  conflict: action => `${action} does not fit what is going on now.`,
  throttled: action => `AWS throttled ${action} for longer than the time given to retries.`,
  unreachable: action => `AWS could not be reached for ${action} within the time given to retries.`,
  'outcome-unknown': action => `The answer to ${action} was lost: it may have been carried out.`
}

function readRefusal(name: string): ErrorCode {
  if (CONFLICT.test(name)) return 'conflict'
  return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected'
}

function readError(error: unknown): {
  name: string
  message: string
  status: number | undefined
  systemCode: string | undefined
} {
  if (!(error instanceof Error)) return { name: '', message: String(error), status: undefined, systemCode: undefined }
  const { $metadata, code } = error as Error & { $metadata?: { httpStatusCode?: number }; code?: unknown }
  return {
    name: error.name,
    message: error.message,
    status: $metadata?.httpStatusCode,
    systemCode: typeof code === 'string' ? code : undefined
  }
}

function isDistrusted(error: unknown): boolean {
  return DISTRUSTED.test(readError(error).systemCode ?? '')
}

function isProgrammingError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}
