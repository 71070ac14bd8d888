import type { Application, Directory } from './directory.js'
import { isSignedBy, parseToken } from './json-web-token.js'
import { refuseClient, refuseRequest } from './login-error.js'

/** Clocks may differ by so much: https://learn.microsoft.com/entra/identity-platform/reference-error-codes (700024) */
const SKEW_SECONDS = 300

/**
 * Checks the token of another issuer against the federated credentials of an application. Issuer, subject and audience
 * must each be equal, by case too: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
 * The codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * Throws a RefusedLogin. `now`: epoch milliseconds.
 */
export function checkAssertion(
  assertion: string,
  {
    directory,
    application,
    now
  }: { readonly directory: Directory; readonly application: Application; readonly now: number }
): void {
  const token = parseToken(assertion)
  if (token === undefined) throw refuseRequest(50027, 'JWT token is invalid or malformed.')
  const { iss, sub, aud, exp, nbf, iat } = token.claims
  const [issuer, subject, audience] = [String(iss), String(sub), String(aud)]
  const presented = `Assertion Issuer: '${issuer}'. Assertion Subject: '${subject}'. Assertion Audience: '${audience}'.`
  const { credentials } = application
  if (credentials.length === 0)
    throw refuseClient(
      70021,
      `No matching federated identity record found for presented assertion. ${presented} https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation`
    )
  const byIssuer = credentials.filter(each => each.issuer === issuer)
  if (byIssuer.length === 0)
    throw refuseClient(
      700211,
      `No matching federated identity record found for presented assertion issuer '${issuer}'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.`
    )
  const bySubject = byIssuer.filter(each => each.subject === subject)
  if (bySubject.length === 0)
    throw refuseClient(
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`
    )
  if (!bySubject.some(each => each.audience === audience))
    throw refuseClient(
      700212,
      `No matching federated identity record found for presented assertion audience '${audience}'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.`
    )
  const keys = directory.keysOf(issuer)
  if (keys === undefined) throw refuseRequest(50166, `Request to External OIDC endpoint failed. Issuer: '${issuer}'.`)
  const key = keys.find(({ kid }) => kid === token.header.kid)
  if (key === undefined || !isSignedBy(token, key))
    throw refuseClient(
      700027,
      'The certificate with identifier used to sign the client assertion is not registered on application, or the assertion contains an invalid signature.'
    )
  const seconds = now / 1000
  const ends = [exp, nbf ?? iat].every(each => typeof each === 'number')
  if (!ends || Number(exp) + SKEW_SECONDS < seconds || Number(nbf ?? iat) - SKEW_SECONDS > seconds)
    throw refuseClient(
      700024,
      `Client assertion is not within its valid time range. Current time: ${iso(seconds)}, assertion valid from ${iso(Number(nbf ?? iat))}, expiry time of assertion ${iso(Number(exp))}.`
    )
}

const iso = (seconds: number) => (Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : 'unknown')
