import { DeployError } from '../domain/errors.js'

/** The outcome of a request that got no answer. */
export interface LostRequest {
  readonly sentence: string
  /** Whether the other side may have carried it out. */
  readonly mayHaveArrived: boolean
}

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host does not exist',
  EAI_AGAIN: 'the host name could not be resolved',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'its network is unreachable',
  EHOSTUNREACH: 'the host is unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out'
}

/** https://fetch.spec.whatwg.org/#port-blocking, in the words of undici. */
const BLOCKED_PORT = 'bad port'

/** The meaning of an error of `fetch`, without the address, which may be a secret. */
export function explainLost(error: unknown): LostRequest {
  const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each))
  if (code !== undefined) return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false }
  if (chain(error).some(({ message }) => message === BLOCKED_PORT)) {
    return { sentence: 'HTTP clients refuse this port', mayHaveArrived: false }
  }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { sentence: 'the response timed out', mayHaveArrived: true }
  }
  // https://fetch.spec.whatwg.org/#concept-request-redirect-mode
  if (chain(error).some(({ message }) => message === 'unexpected redirect'))
    return { sentence: 'it redirects to another address, which is not followed', mayHaveArrived: true }
  const [other] = codes(error)
  const isCertificate = other !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other)
  return {
    sentence: isCertificate
      ? `its certificate is not trusted (${other})`
      : `the connection broke (${other ?? 'no reason given'})`,
    mayHaveArrived: !isCertificate
  }
}

/** The error of ours that a library has wrapped, however deep. */
export function findDeployError(error: unknown): DeployError | undefined {
  return chain(error).find(each => each instanceof DeployError)
}

function codes(error: unknown): readonly string[] {
  return chain(error).flatMap(each => ('code' in each && typeof each.code === 'string' ? [each.code] : []))
}

/** An error, its causes, and of a cause that holds several (one per address of a host) all. */
function chain(error: unknown): readonly Error[] {
  if (!isError(error)) return []
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(chain) : []
  return [error, ...inner, ...chain(error.cause)]
}

/** An error of fetch may be of another realm. */
function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
}
