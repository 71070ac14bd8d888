import { createHash } from 'node:crypto'

/** Who holds a token. */
export interface Principal {
  readonly clientId: string
  readonly principalId: string
  readonly tenantId: string
}

/** A token that was issued. Times are epoch milliseconds. */
export interface AccessToken extends Principal {
  readonly token: string
  readonly resource: string
  readonly expiresAt: number
}

/** Tokens for the resource manager. What they contain is none of the client's business, so they contain nothing. */
export interface AccessTokens {
  issue(
    principal: Principal,
    { resource, expiresAt }: { readonly resource: string; readonly expiresAt: number }
  ): AccessToken
  find(token: string): AccessToken | undefined
  /** All that were issued, in order. */
  readonly issued: readonly AccessToken[]
}

export function accessTokens(): AccessTokens {
  const issued: AccessToken[] = []
  return {
    issued,
    issue(principal, { resource, expiresAt }) {
      const parts = ['header', 'claims', 'signature'].map(part =>
        createHash('sha256').update(`${part} ${issued.length} ${principal.clientId} ${expiresAt}`).digest('base64url')
      )
      const issuedToken = { ...principal, resource, expiresAt, token: parts.join('.') }
      issued.push(issuedToken)
      return issuedToken
    },
    find: token => issued.find(each => each.token === token)
  }
}
