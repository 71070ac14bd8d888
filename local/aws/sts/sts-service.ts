import { AwsError } from '../aws-error.js'
import type { AwsService, Shape } from '../aws-service.js'
import { accountOf } from '../place.js'
import type { Principals } from './principals.js'
import { isTrusted, type TrustPolicy } from './trust-policy.js'
import { readWebIdentityToken } from './web-identity-token.js'

interface StsOptions {
  readonly principals: Principals
  /** By the role's name. */
  readonly trustPolicies: Readonly<Record<string, TrustPolicy>>
}

/** STS as far as a workflow needs it: https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
export function createSts({ principals, trustPolicies }: StsOptions): AwsService {
  return {
    prefix: 'sts',
    operations: {
      GetCallerIdentity: (_input, caller) => ({
        UserId: principals.userIdOf(caller),
        Account: accountOf(caller.arn),
        Arn: caller.arn
      }),
      AssumeRoleWithWebIdentity: input => assumeRoleWithWebIdentity(input, { principals, trustPolicies })
    },
    stop: () => Promise.resolve()
  }
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(
  input: Shape,
  { principals, trustPolicies }: Pick<StsOptions, 'principals' | 'trustPolicies'>
): Shape {
  const { accountId, roleName } = readRole(text(input, 'RoleArn'))
  const sessionName = readSessionName(text(input, 'RoleSessionName'))
  const durationSeconds = readDuration(text(input, 'DurationSeconds'))
  const token = readWebIdentityToken(text(input, 'WebIdentityToken'))
  const policy = Object.hasOwn(trustPolicies, roleName) ? trustPolicies[roleName] : undefined
  if (policy !== undefined && !isTrusted(token, policy)) {
    throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)
  }
  const { credentials, principal } = principals.openSession({ accountId, roleName, sessionName, durationSeconds })
  return {
    Credentials: credentials,
    AssumedRoleUser: { AssumedRoleId: principals.userIdOf(principal), Arn: principal.arn },
    SubjectFromWebIdentityToken: token.subject,
    Audience: token.audience,
    Provider: token.issuer,
    PackedPolicySize: 0
  }
}

function text(input: Shape, name: string): string {
  const value = input[name]
  return typeof value === 'string' ? value : ''
}

function readRole(roleArn: string): { readonly accountId: string; readonly roleName: string } {
  const [, accountId, path] = /^arn:[^:]+:iam::(\d{12}):role\/(.+)$/.exec(roleArn) ?? []
  if (accountId === undefined || path === undefined) throw invalid(`${roleArn} is invalid`)
  return { accountId, roleName: path.slice(path.lastIndexOf('/') + 1) }
}

function readSessionName(name: string): string {
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name
  throw invalid(`Value '${name}' at 'roleSessionName' failed to satisfy constraint: [\\w+=,.@-]{2,64}`)
}

function readDuration(seconds: string): number {
  if (seconds === '') return 3600
  const duration = Number(seconds)
  if (Number.isInteger(duration) && duration >= 900 && duration <= 43_200) return duration
  throw invalid(`Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: 900 to 43200`)
}

function invalid(message: string): AwsError {
  return new AwsError('ValidationError', message)
}
