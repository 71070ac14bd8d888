import { createHash } from 'node:crypto'
import type { ServiceAnswer } from '../../http-service.js'

/** What Microsoft Entra ID refuses a request for a token with. */
export interface LoginRefusal {
  readonly status: 400 | 401
  /** Of OAuth 2.0: https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
  readonly error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_scope'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
  /** Without the prefix `AADSTS`. */
  readonly code: number
  readonly text: string
}

/** Thrown by whatever checks a request for a token. */
export class RefusedLogin extends Error {
  constructor(readonly refusal: LoginRefusal) {
    super(`AADSTS${refusal.code}: ${refusal.text}`)
  }
}

/** Shorthand for the most common refusal: a credential that does not fit is 401 `invalid_client`. */
export function refuseClient(code: number, text: string): RefusedLogin {
  return new RefusedLogin({ status: 401, error: 'invalid_client', code, text })
}

/** Shorthand for a request that is not complete or not understood: 400 `invalid_request`. */
export function refuseRequest(code: number, text: string): RefusedLogin {
  return new RefusedLogin({ status: 400, error: 'invalid_request', code, text })
}

/**
 * The body of a refusal: https://learn.microsoft.com/entra/identity-platform/reference-error-codes#handling-error-codes-in-your-application
 * `at`: epoch milliseconds; `number`: of the request, from which its IDs are made.
 */
export function loginErrorAnswer(
  { status, error, code, text }: LoginRefusal,
  at: number,
  number: number
): ServiceAnswer {
  const timestamp = new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
  const [trace, correlation] = [idOf(`trace ${number}`), idOf(`correlation ${number}`)]
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`
    }
  }
}

/** A UUID that is always the same for the same text. */
export function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
