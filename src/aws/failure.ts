import { DeployError, type ErrorCode } from '../domain/errors.js'
import { UNREADABLE } from './checked-answers.js'
import { joinSentences } from '../domain/text/join-sentences.js'

/**
 * The meaning of a failed call.
 *
 * - `refused`: AWS did not carry it out and will not: `code` is the reason.
 * - `not-carried-out`: throttled, never reached, or signed with a clock that the SDK has corrected since; trying again is safe for any call.
 * - `unknown`: cut off, timed out or a server error; the call may have been carried out.
 */
export type CallFailure =
  | { readonly kind: 'refused'; readonly code: ErrorCode }
  | { readonly kind: 'not-carried-out'; readonly code: 'throttled' | 'unreachable' }
  | { readonly kind: 'skewed' }
  | {
      readonly kind: 'unknown'
      readonly code: 'unreachable' | 'platform-error'
      /** `page`: a page of HTML with status 500, as endpoints answer that do not know the operation. */
      readonly answer: 'none' | 'error' | 'page'
    }

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/
const EXPIRED = /^(?:ExpiredToken|TokenRefreshRequired)/
const NOT_ACCEPTED =
  /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature|RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)/
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
const NOT_IMPLEMENTED = /^(?:UnknownOperation|InvalidAction(?:Exception)?$|UnknownAction|NotImplemented)/
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Reads an error that an AWS SDK client threw. `isUnsent`: it threw before it sent anything, so a retry fails the same way. */
export function classifyFailure(
  error: unknown,
  { isUnsent = false }: { readonly isUnsent?: boolean } = {}
): CallFailure {
  const { name, status, systemCode, isPage, isSkewCorrected } = readError(error)
  if (THROTTLED.test(name) || status === 429) return { kind: 'not-carried-out', code: 'throttled' }
  if (isSkewCorrected && (NOT_ACCEPTED.test(name) || name === 'AuthFailure')) return { kind: 'skewed' }
  if (EXPIRED.test(name)) return { kind: 'refused', code: 'credentials-expired' }
  if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
    return { kind: 'refused', code: 'credentials-missing' }
  if (NOT_IMPLEMENTED.test(name) || status === 501) return { kind: 'refused', code: 'not-implemented' }
  if (DENIED.test(name) || status === 403) return { kind: 'refused', code: 'access-denied' }
  if (status !== undefined && status >= 400 && status < 500) return { kind: 'refused', code: readRefusal(name) }
  if (name.startsWith('PolicyEvaluation')) return { kind: 'refused', code: 'rejected' }
  if (systemCode !== undefined && NOT_SENT.includes(systemCode)) return { kind: 'not-carried-out', code: 'unreachable' }
  if (isDistrusted(error)) return { kind: 'refused', code: 'unreachable' }
  // Without a system error code: a lookup or a file may succeed next time.
  if (status === undefined && isRefusedBySdk(error, isUnsent)) return { kind: 'refused', code: 'bad-input' }
  // Trying again, or waiting, does not help.
  if (status === undefined && isProgrammingError(error)) return { kind: 'refused', code: 'rejected' }
  if (status === undefined) return { kind: 'unknown', code: 'unreachable', answer: 'none' }
  return { kind: 'unknown', code: 'platform-error', answer: isPage && status === 500 ? 'page' : 'error' }
}

/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
export function describeFailure(action: string, code: ErrorCode, cause: unknown): DeployError {
  // The parser's message about a page of HTML is not useful.
  const { name, message, status, isPage } = readError(cause)
  const isAnswered = code === 'outcome-unknown' && status !== undefined
  const advice = isDistrusted(cause)
    ? distrusted(action)
    : isAnswered
      ? `AWS returned ${describeAnswer(cause)} for ${action}. The call may have taken effect.`
      : (ADVICE[code]?.(action, cause) ?? `${action} failed.`)
  const isUnreadable = name === UNREADABLE
  const said = isUnreadable ? message : `${status === undefined ? reporterOf(code) : 'AWS'} reported: ${message}`
  return new DeployError(code, joinSentences(advice, message === '' || isPage ? undefined : said), { cause })
}

/** The error for people of a call that was sent once without an answer, and could not be sent again. */
export function describeUnclear(action: string, cause: DeployError): DeployError {
  const sent = `No response to ${action} arrived. The call may have taken effect.`
  return new DeployError('outcome-unknown', joinSentences(sent, cause.message), { cause })
}

/** Who reports an error that is not from a response of AWS. */
function reporterOf(code: ErrorCode): string {
  return code === 'bad-input' || code === 'credentials-missing' ? 'The AWS SDK' : 'Node.js'
}

/** What came of one attempt, for a line of the log: `HTTP 500 (ServerException)`, `no response (ECONNRESET)`. */
export function describeAnswer(error: unknown): string {
  const { name, status, systemCode, isPage } = readError(error)
  if (status !== undefined) return `HTTP ${status} (${isPage ? 'an HTML page' : name})`
  return `no response (${systemCode ?? (name === 'AbortError' || name === 'TimeoutError' ? 'timed out' : name)})`
}

function distrusted(action: string): string {
  return `${action} was not sent: the endpoint's certificate is not trusted. Behind a TLS-inspecting proxy, set NODE_EXTRA_CA_CERTS to its CA certificate.`
}

const ADVICE: Partial<Record<ErrorCode, (action: string, cause: unknown) => string>> = {
  'access-denied': action => `${action} was denied. Allow it in the role's policy.`,
  'credentials-expired': action =>
    `The AWS credentials expired before ${action}. Set the input role-to-assume (the action then renews them), or configure a longer session.`,
  'credentials-missing': action =>
    `${action} has no usable AWS credentials. Set the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
  'not-found': action => `${action} did not find the requested resource.`,
  'bad-input': action =>
    `${action} was not sent: its settings are not valid. Check AWS_REGION, the AWS credentials and AWS_ENDPOINT_URL for spaces, quotes and line breaks.`,
  rejected: (action, cause) =>
    readError(cause).status === undefined && isProgrammingError(cause)
      ? `${action} was not sent.`
      : `AWS rejected ${action}.`,
  conflict: action => `${action} conflicts with the current state or another operation.`,
  'not-implemented': action =>
    `The endpoint does not implement ${action}. Check AWS_ENDPOINT_URL; an emulator may lack this operation.`,
  throttled: action => `AWS throttled ${action} until the retries timed out.`,
  unreachable: action =>
    `AWS could not be reached for ${action} before the retries timed out. Check the spelling of the region, and that the runner can reach AWS (docs/egress.md).`,
  'platform-error': (action, cause) =>
    readError(cause).status === undefined
      ? `${action} failed.`
      : `AWS returned ${describeAnswer(cause)} for ${action} until the retries timed out.`,
  'outcome-unknown': action => `No response to ${action} arrived. The call may have taken effect.`
}

function readRefusal(name: string): ErrorCode {
  if (CONFLICT.test(name)) return 'conflict'
  return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected'
}

interface ReadError {
  readonly name: string
  readonly message: string
  readonly status: number | undefined
  readonly systemCode: string | undefined
  /** The body is a page, and no error as AWS writes it. */
  readonly isPage: boolean
  /** The SDK has learned AWS's time from this answer, whatever its content is, and signs with it from now on. */
  readonly isSkewCorrected: boolean
}

function readError(error: unknown): ReadError {
  const nothing = { status: undefined, systemCode: undefined, isPage: false, isSkewCorrected: false }
  if (!(error instanceof Error)) return { ...nothing, name: '', message: String(error) }
  const { $metadata, $response, code } = error as Error & {
    $metadata?: { httpStatusCode?: number; clockSkewCorrected?: boolean }
    $response?: { headers?: Readonly<Record<string, string>> }
    code?: unknown
  }
  return {
    name: error.name,
    message: error.message,
    status: $metadata?.httpStatusCode,
    systemCode: typeof code === 'string' ? code : undefined,
    isPage: $response?.headers?.['content-type']?.startsWith('text/html') === true,
    isSkewCorrected: $metadata?.clockSkewCorrected === true
  }
}

function isDistrusted(error: unknown): boolean {
  return DISTRUSTED.test(readError(error).systemCode ?? '')
}

/** By the SDK before it sends anything, or by Node.js where it writes the request's headers. */
function isRefusedBySdk(error: unknown, isUnsent: boolean): boolean {
  const { name, systemCode } = readError(error)
  if (systemCode !== undefined) return systemCode.startsWith('ERR_INVALID')
  return isUnsent && name !== 'AbortError' && name !== 'TimeoutError'
}

function isProgrammingError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}
