import { AwsError } from '../aws-error.js'
import type { AwsService, Shape } from '../aws-service.js'
import { evaluatePolicies } from '../iam/evaluate-policies.js'
import type { Role, Roles } from '../iam/roles.js'
import { accountOf } from '../place.js'
import type { Principals } from './principals.js'
import { readWebIdentityToken, type WebIdentityToken } from './web-identity-token.js'

interface StsOptions {
  readonly principals: Principals
  readonly roles: Roles
}

/** STS as far as a workflow needs it: https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
export function createSts(options: StsOptions): AwsService {
  return {
    prefix: 'sts',
    operations: {
      GetCallerIdentity: (_input, caller) => ({
        UserId: options.principals.userIdOf(caller),
        Account: accountOf(caller.arn),
        Arn: caller.arn
      }),
      AssumeRoleWithWebIdentity: input => assumeRoleWithWebIdentity(input, options)
    },
    stop: () => Promise.resolve()
  }
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(input: Shape, { principals, roles }: StsOptions): Shape {
  const roleArn = text(input, 'RoleArn')
  const { accountId, roleName } = readRole(roleArn)
  const sessionName = readSessionName(text(input, 'RoleSessionName'))
  const durationSeconds = readDuration(text(input, 'DurationSeconds'))
  const token = readWebIdentityToken(text(input, 'WebIdentityToken'))
  const role = roles.find(accountId, roleName)
  if (role !== undefined && (role.arn !== roleArn || !isTrusted(token, role))) {
    throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', { status: 403 })
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

/** A role trusts the identities that a statement about its identity provider accepts: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html */
function isTrusted({ issuer = '', claims }: WebIdentityToken, { arn, trustPolicy }: Role): boolean {
  const host = issuer.replace(/^https:\/\//, '')
  const provider = `${arn.slice(0, arn.indexOf(':role/'))}:oidc-provider/${host}`
  const statements = trustPolicy.statements.filter(({ federated }) => federated.includes(provider))
  const context = new Map(
    Object.entries(claims).map(([name, value]) => [`${host}:${name}`.toLowerCase(), [value]] as const)
  )
  const document = { ...trustPolicy, statements }
  const request = { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', context }
  return evaluatePolicies([{ id: arn, document }], request).decision === 'allowed'
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
