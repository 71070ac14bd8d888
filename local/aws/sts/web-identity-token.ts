import { AwsError } from '../aws-error.js'

/** What the local cloud reads of an OpenID Connect token. Its signature and expiry are not checked: any issuer will do. */
export interface WebIdentityToken {
  readonly subject: string
  readonly audience: string | undefined
  readonly issuer: string | undefined
  /** Every claim that is one value, as text. */
  readonly claims: Readonly<Record<string, string>>
}

/** Reads a JSON web token. Throws `InvalidIdentityToken`. */
export function readWebIdentityToken(token: string): WebIdentityToken {
  const claims = parseClaims(token.split('.'))
  if (claims === undefined) throw new AwsError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.')
  const audience: unknown = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud
  const texts = Object.entries({ ...claims, aud: audience }).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : []
  )
  return {
    ...{ subject: textOf(claims.sub) ?? '', audience: textOf(audience), issuer: textOf(claims.iss) },
    claims: Object.fromEntries(texts) as Readonly<Record<string, string>>
  }
}

function parseClaims(parts: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const payload = parts[1]
  if (parts.length !== 3 || payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' ? claim : undefined
}
