import type { STSClient } from '@aws-sdk/client-sts'
import { DeployError } from '../domain/errors.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import { describeRefusedRole } from '../domain/oidc/describe-refused-role.js'
import { readTokenClaims } from '../domain/oidc/token-claims.js'
import type { Clock } from '../ports/clock.js'
import type { IdTokens } from '../ports/runner/id-tokens.js'
import type { Masks } from '../ports/runner/masks.js'
import type { AwsCalls } from './calls.js'
import type { ClientSettings, Credentials } from './client-settings.js'

/** What assuming a role requires. */
export interface RoleDependencies {
  readonly settings: ClientSettings
  readonly calls: AwsCalls
  readonly clock: Clock
  readonly idTokens: IdTokens
  readonly masks: Masks
}

/** Credentials, asked for before every request. */
export type RoleCredentials = (() => Promise<Credentials>) & {
  /** AWS reports that they expired: the next request assumes the role again. */
  renew(): void
}

interface Session {
  readonly openedAt: number
  readonly credentials: Credentials
  /** From when on a new one is fetched while this one still serves. */
  readonly renewAt: number
  readonly expiresAt: number
}

const RENEW_BEFORE_MILLISECONDS = 300_000
/** Of a session that is shorter than four times the time above. */
const RENEW_BEFORE_SHARE = 0.25
const TRY_AGAIN_MILLISECONDS = 30_000
const JUST_OPENED_MILLISECONDS = 10_000

/**
 * Credentials of a role, assumed with the job's OpenID Connect token, and renewed before they expire. While the old
 * ones are valid, no call waits for the new ones, and a renewal that fails is tried again.
 */
export function roleCredentials(role: AssumedRole, dependencies: RoleDependencies): RoleCredentials {
  const { clock } = dependencies
  let session: Session | undefined
  let opening: Promise<Session> | undefined
  let notBefore = 0

  async function renew(): Promise<Session> {
    try {
      session = await openSession(role, dependencies)
      return session
    } catch (error) {
      notBefore = clock.now() + TRY_AGAIN_MILLISECONDS
      throw error
    } finally {
      opening = undefined
    }
  }

  const take = async () => {
    const now = clock.now()
    const isServing = session !== undefined && now < session.expiresAt
    if (session !== undefined && isServing && (now < session.renewAt || now < notBefore)) return session.credentials
    opening ??= renew()
    if (session === undefined || !isServing) return (await opening).credentials
    // Tried again at a later call.
    opening.catch(() => undefined)
    return session.credentials
  }
  const forget = () => {
    // One that is younger was fetched because of another call that was refused with the same credentials.
    if (session !== undefined && clock.now() - session.openedAt > JUST_OPENED_MILLISECONDS) session = undefined
  }
  return Object.assign(take, { renew: forget })
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function openSession(role: AssumedRole, dependencies: RoleDependencies): Promise<Session> {
  const { settings, calls, clock, idTokens, masks } = dependencies
  const openedAt = clock.now()
  const token = await idTokens.request(role.audience)
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
  const sts: STSClient = calls.listenTo(new STSClient(settings))
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.sessionName,
    DurationSeconds: role.durationSeconds,
    WebIdentityToken: token
  })
  try {
    const answer = await calls.read('sts:AssumeRoleWithWebIdentity', options => sts.send(command, options), 'effect')
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {}
    for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) masks.hide(secret)
    const expiresAt = Expiration?.getTime() ?? openedAt + role.durationSeconds * 1_000
    const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, (expiresAt - openedAt) * RENEW_BEFORE_SHARE)
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
    return { openedAt, credentials, renewAt: expiresAt - ahead, expiresAt }
  } catch (error) {
    throw explain(error, role, token)
  } finally {
    sts.destroy()
  }
}

/** STS does not report why a trust policy refuses. */
function explain(error: unknown, role: AssumedRole, token: string): unknown {
  if (!(error instanceof DeployError)) return error
  if (error.code === 'access-denied') {
    return new DeployError('access-denied', describeRefusedRole(role, readTokenClaims(token)), { cause: error })
  }
  return new DeployError(error.code, `Could not assume role ${role.arn}. ${error.message}`, { cause: error })
}
