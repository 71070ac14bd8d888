import { createPublicKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto'

/** A token of three parts (RFC 7519), read but not believed yet. */
export interface JsonWebToken {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
  readonly signed: string
  readonly signature: Buffer
}

/** Reads a token; undefined where it is none. */
export function parseToken(text: string): JsonWebToken | undefined {
  const parts = text.split('.')
  const [header = '', payload = '', signature = ''] = parts
  if (parts.length !== 3 || !parts.every(part => /^[\w-]+$/.test(part))) return undefined
  const [first, second] = [objectOf(header), objectOf(payload)]
  if (first === undefined || second === undefined) return undefined
  return {
    header: first,
    claims: second,
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature, 'base64url')
  }
}

/** RS256, the only algorithm of https://token.actions.githubusercontent.com/.well-known/openid-configuration. */
export function isSignedBy(token: JsonWebToken, key: JsonWebKey): boolean {
  if (token.header.alg !== 'RS256') return false
  return verify('sha256', Buffer.from(token.signed), createPublicKey({ key, format: 'jwk' }), token.signature)
}

/** Signs claims with RS256. */
export function signToken(
  claims: Readonly<Record<string, unknown>>,
  { key, keyId }: { readonly key: KeyObject; readonly keyId: string }
): string {
  const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${segment({ typ: 'JWT', alg: 'RS256', kid: keyId })}.${segment(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

function objectOf(segment: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return value as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}
