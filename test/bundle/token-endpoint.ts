import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The runner's endpoint for OpenID Connect tokens, as a job with `id-token: write` sees it. */
export interface TokenEndpoint {
  /** What the runner gives such a job. */
  readonly environment: Readonly<Record<string, string>>
  /** Every token that was given out. */
  readonly tokens: readonly string[]
  close(): Promise<void>
}

const BEARER = 'bearer-of-this-job'

/**
 * Starts an endpoint whose tokens contain `subject` and `claims`, each with an id of its own. Signatures are none: the local STS checks none.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export async function openTokenEndpoint(
  subject: string,
  claims: Readonly<Record<string, string>> = {}
): Promise<TokenEndpoint> {
  const tokens: string[] = []
  const server = createServer((request, response) => {
    if (request.headers.authorization !== `Bearer ${BEARER}`) {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"no"}')
      return
    }
    const aud = new URL(request.url ?? '', 'http://localhost').searchParams.get('audience')
    const value = tokenOf({ sub: subject, ...claims, aud, jti: tokens.length })
    tokens.push(value)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count: 1, value }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER
    },
    tokens,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

/** A token of GitHub with `claims`. */
export function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${segment({ alg: 'RS256', typ: 'JWT' })}.${segment({ iss: 'https://token.actions.githubusercontent.com', ...claims })}.${segment(`signature ${String(claims.jti)}`)}`
}
