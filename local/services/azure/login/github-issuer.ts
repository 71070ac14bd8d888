import { generateKeyPairSync, type JsonWebKey, type KeyPairKeyObjectResult } from 'node:crypto'
import { startHttpService, type HttpService, type ServiceAnswer, type ServiceRequest } from '../../http-service.js'
import { signToken } from './json-web-token.js'

/** As GitHub names itself: https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
const BEARER = 'bearer-of-this-job'
/** A token of GitHub is valid for so long after its issue, in seconds: observed, not documented. */
const LIFETIME_SECONDS = 300

/** GitHub's issuer of ID tokens, whose signatures can be checked. */
export interface GithubIssuer {
  readonly url: string
  readonly keys: readonly (JsonWebKey & { readonly kid: string })[]
  /** Signs a token for an audience, with other claims than those of the job where given. */
  issue(audience: string, claims?: Readonly<Record<string, unknown>>): string
  /** The endpoint of the runner, by which a job asks for a token. */
  answer(request: Pick<ServiceRequest, 'method' | 'url' | 'headers'>): ServiceAnswer
}

export interface GithubIssuerOptions {
  readonly url?: string
  /** Of the job: `repo:shop/app:environment:production`. */
  readonly subject: string
  readonly claims?: Readonly<Record<string, unknown>>
  readonly lifetimeSeconds?: number
  /** One that all issuers of this process share, unless given: it takes long to make. */
  readonly keys?: KeyPairKeyObjectResult
  readonly now: () => number
}

let sharedKeys: KeyPairKeyObjectResult | undefined

/** A new key pair, as RS256 needs it. */
export function newKeys(): KeyPairKeyObjectResult {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

export function githubIssuer(options: GithubIssuerOptions): GithubIssuer {
  const { url = GITHUB_ISSUER, subject, lifetimeSeconds = LIFETIME_SECONDS, now } = options
  const { privateKey, publicKey } = options.keys ?? (sharedKeys ??= newKeys())
  const kid = 'local-1'
  let count = 0
  const issue = (audience: string, claims: Readonly<Record<string, unknown>> = {}) => {
    const at = Math.floor(now() / 1000)
    const times = { nbf: at - 5, iat: at, exp: at + lifetimeSeconds }
    count += 1
    const all = { jti: `id-${count}`, sub: subject, aud: audience, iss: url, ...times, ...options.claims, ...claims }
    return signToken(all, { key: privateKey, keyId: kid })
  }
  return {
    url,
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }],
    issue,
    answer(request) {
      if (request.headers.authorization !== `Bearer ${BEARER}`) return { status: 401, body: { message: 'no' } }
      const audience = request.url.searchParams.get('audience') ?? 'https://github.com/octocat'
      return { status: 200, body: { count: 1, value: issue(audience) } }
    }
  }
}

/** The same on a port of this machine, with the environment of a job that has `id-token: write`. */
export async function startGithubIssuer(
  issuer: GithubIssuer
): Promise<HttpService & { readonly environment: Readonly<Record<string, string>> }> {
  const service = await startHttpService(request => issuer.answer(request))
  return {
    ...service,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${service.origin}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER
    }
  }
}
