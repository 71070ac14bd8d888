import { randomBytes } from 'node:crypto'
import { AwsError } from '../aws-error.js'
import type { Caller } from '../aws-service.js'
import type { Clock } from '../clock.js'
import { uniqueId } from '../iam/unique-id.js'
import type { Place } from '../place.js'

/** Temporary credentials, as `AssumeRoleWithWebIdentity` hands them out. */
export interface SessionCredentials {
  readonly AccessKeyId: string
  readonly SecretAccessKey: string
  readonly SessionToken: string
  readonly Expiration: Date
}

/** The credentials as read from a request's signature. */
export interface PresentedCredentials {
  readonly accessKeyId: string
  readonly region: string
  readonly sessionToken: string | undefined
}

export interface SessionRequest {
  /** Of the role. */
  readonly accountId: string
  readonly roleName: string
  readonly sessionName: string
  readonly durationSeconds: number
}

/** Who the access keys belong to. */
export interface Principals {
  /** Throws `ExpiredTokenException` and `UnrecognizedClientException`. */
  identify(credentials: PresentedCredentials): Caller
  /** `AIDA…` of a user, `AROA…:session-name` of an assumed role. */
  userIdOf(caller: Caller): string
  openSession(request: SessionRequest): { readonly credentials: SessionCredentials; readonly principal: Caller }
}

interface PrincipalOptions {
  readonly clock: Clock
  readonly place: Place
  /** Of each session at most, in the local cloud's milliseconds. */
  readonly sessionLifetime: number
}

interface Session {
  readonly principal: Caller
  readonly token: string
  readonly expiresAt: number
}

/**
 * A long-term access key belongs to the user of that name, whatever it is; a temporary one (`ASIA…`) must have been issued
 * here, carry its own session token and not be over.
 */
export function createPrincipals({ clock, place, sessionLifetime }: PrincipalOptions): Principals {
  const sessions = new Map<string, Session>()
  return {
    identify: ({ accessKeyId, region, sessionToken }) => {
      if (!accessKeyId.startsWith('ASIA')) return { ...userOf(place, accessKeyId), region }
      const session = sessions.get(accessKeyId)
      if (session === undefined || session.token !== sessionToken) throw unrecognized()
      if (session.expiresAt <= clock.now()) throw expired()
      return { ...session.principal, region }
    },
    userIdOf: ({ arn }) => {
      const [kind, name = '', sessionName = ''] = arn.slice(arn.lastIndexOf(':') + 1).split('/')
      return kind === 'user' ? uniqueId('AIDA', name) : `${uniqueId('AROA', name)}:${sessionName}`
    },
    openSession: request => {
      const expiresAt = clock.now() + Math.min(request.durationSeconds * 1000, sessionLifetime)
      const credentials = issueCredentials(expiresAt)
      const principal = assumedRole(place, request, credentials.AccessKeyId)
      sessions.set(credentials.AccessKeyId, { principal, token: credentials.SessionToken, expiresAt })
      return { credentials, principal }
    }
  }
}

function userOf(place: Place, accessKeyId: string): Caller {
  return {
    accessKeyId,
    arn: `arn:${place.partition}:iam::${place.accountId}:user/${accessKeyId}`
  }
}

function assumedRole(place: Place, request: SessionRequest, accessKeyId: string): Caller {
  const { accountId, roleName, sessionName } = request
  return {
    accessKeyId,
    arn: `arn:${place.partition}:sts::${accountId}:assumed-role/${roleName}/${sessionName}`
  }
}

function issueCredentials(expiresAt: number): SessionCredentials {
  return {
    AccessKeyId: uniqueId('ASIA', randomBytes(16).toString('hex')),
    SecretAccessKey: randomBytes(30).toString('base64'),
    SessionToken: randomBytes(96).toString('base64'),
    Expiration: new Date(expiresAt)
  }
}

function unrecognized(): AwsError {
  return new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.')
}

function expired(): AwsError {
  return new AwsError('ExpiredTokenException', 'The security token included in the request is expired')
}
