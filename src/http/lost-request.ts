import { DeployError } from '../domain/errors.js'

/** What became of a request that got no answer. */
export interface LostRequest {
  readonly sentence: string
  /** Whether the other side may have carried it out. */
  readonly mayHaveArrived: boolean
}

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'there is no way to its network',
  EHOSTUNREACH: 'there is no way to the host',
  UND_ERR_CONNECT_TIMEOUT: 'no connection came about in time'
}

/** Says what an error of `fetch` means, without the address, which may be a secret. */
export function explainLost(error: unknown): LostRequest {
  const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each))
  if (code !== undefined) return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { sentence: 'there was no answer in time', mayHaveArrived: true }
  }
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
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors.flatMap(chain) : []
  return [error, ...inner, ...chain(error.cause)]
}
