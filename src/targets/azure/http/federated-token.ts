import { DeployError } from '../../../domain/errors.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import { readTokenClaims } from '../../../domain/oidc/token-claims.js'
import type { Clock } from '../../../ports/clock.js'
import type { IdTokens } from '../../../ports/runner/id-tokens.js'
import type { Masks } from '../../../ports/runner/masks.js'
import type { AzureAccess } from '../domain/access/azure-access.js'
import { explainSignIn } from '../domain/access/explain-sign-in.js'
import { listAt, numberAt, textAt } from '../domain/arm/arm-json.js'
import type { AccessToken } from '../ports/access-token.js'
import { parseJson } from './parse-json.js'

/** What a sign-in requires. */
export interface SignIn {
  readonly access: AzureAccess
  readonly idTokens: IdTokens
  readonly masks: Masks
  readonly clock: Clock
  /** A `fetch` that waits and retries: a sign-in changes nothing. */
  readonly fetchFor: (kind: 'read') => typeof fetch
}

interface Session {
  readonly token: string
  readonly openedAt: number
  /** From when on a new one is fetched while this one still serves. */
  readonly renewAt: number
  readonly expiresAt: number
}

const RENEW_BEFORE_MILLISECONDS = 300_000
/** Of a token that is shorter than four times the time above. */
const RENEW_BEFORE_SHARE = 0.25
const TRY_AGAIN_MILLISECONDS = 30_000
const JUST_OPENED_MILLISECONDS = 10_000

/**
 * The tokens of an application that trusts the workflow. Each sign-in sends a new token of the job: that one is valid for minutes, the
 * access token for about an hour, and a rollout may take longer. While the old access token is valid, no call waits for the new one.
 */
export function federatedToken(signIn: SignIn): AccessToken {
  const { clock } = signIn
  let session: Session | undefined
  let opening: Promise<Session> | undefined
  let notBefore = 0

  async function renew(): Promise<Session> {
    try {
      session = await openSession(signIn)
      return session
    } catch (error) {
      notBefore = clock.now() + TRY_AGAIN_MILLISECONDS
      throw error
    } finally {
      opening = undefined
    }
  }

  return {
    async take() {
      const now = clock.now()
      const isServing = session !== undefined && now < session.expiresAt
      if (session !== undefined && isServing && (now < session.renewAt || now < notBefore)) return session.token
      opening ??= renew()
      if (session === undefined || !isServing) return (await opening).token
      // Tried again at a later call.
      opening.catch(() => undefined)
      return session.token
    },
    forget() {
      // One that is younger was fetched because of another call that was refused with the same token.
      if (session !== undefined && clock.now() - session.openedAt > JUST_OPENED_MILLISECONDS) session = undefined
    }
  }
}

/**
 * The client credentials flow with a token of GitHub as the assertion:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
async function openSession({ access, idTokens, masks, clock, fetchFor }: SignIn): Promise<Session> {
  const { authority, tenantId, clientId, resourceManager, audience } = access
  const assertion = await idTokens.request(audience)
  const openedAt = clock.now()
  const response = await fetchFor('read')(`${authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      'user-agent': 'deploy-kit'
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      scope: `${resourceManager}/.default`
    }).toString()
  })
  const body = parseJson(await response.text())
  if (!response.ok)
    throw explainSignIn({
      status: response.status,
      aadsts: errorCode(body),
      access,
      claims: readTokenClaims(assertion)
    })
  const token = textOfToken(body)
  const seconds = numberAt(body, 'expires_in') ?? 0
  if (token === undefined || seconds <= 0)
    throw new DeployError(
      'platform-error',
      'Microsoft Entra ID returned no access token. Check the input authority-url.'
    )
  masks.hide(token)
  for (const part of token.split('.').slice(1)) if (part.length > 8) masks.hide(part)
  const expiresAt = openedAt + seconds * 1000
  const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, seconds * 1000 * RENEW_BEFORE_SHARE)
  return { token, openedAt, renewAt: expiresAt - ahead, expiresAt }
}

/** `error_codes: [70021]`, otherwise the number in the description: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
function errorCode(body: JsonValue | undefined): number | undefined {
  const [first] = listAt(body, 'error_codes')
  if (typeof first === 'number') return first
  const found = /AADSTS(?<code>\d{4,8})\b/.exec(textAt(body, 'error_description') ?? '')?.groups?.code
  return found === undefined ? undefined : Number(found)
}

/** In full: other texts are cut. As a header may hold it. */
function textOfToken(body: JsonValue | undefined): string | undefined {
  const token = typeof body === 'object' && body !== null && 'access_token' in body ? body.access_token : undefined
  return typeof token === 'string' && /^[\x21-\x7e]{16,65536}$/.test(token) ? token : undefined
}
