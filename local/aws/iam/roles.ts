import { AwsError } from '../aws-error.js'
import type { Clock } from '../clock.js'
import { accountOf, type Place } from '../place.js'
import { evaluatePolicies, type NamedPolicy, type PolicyDecision, type PolicyRequest } from './evaluate-policies.js'
import { readPolicyDocument, type PolicyDocument } from './policy-document.js'

/** A role that a user created. */
export interface Role {
  readonly name: string
  readonly path: string
  readonly arn: string
  /** Epoch milliseconds of the local cloud's time. */
  readonly createdAt: number
  readonly description: string | undefined
  readonly permissionsBoundary: string | undefined
  readonly sessionSeconds: number
  trustPolicy: PolicyDocument
  /** By name. */
  readonly inline: Map<string, PolicyDocument>
  /** ARNs of managed policies. */
  readonly attached: Set<string>
}

/** What a role may do, and by which kinds of policies. */
export interface RoleDecision extends PolicyDecision {
  /** Undefined: the role has no boundary. */
  readonly allowedByBoundary: boolean | undefined
  /** Undefined: the account is of no organization. */
  readonly allowedByOrganization: boolean | undefined
}

export interface Roles {
  create(accountId: string, role: Omit<Role, 'arn' | 'createdAt' | 'inline' | 'attached'>): Role
  /** By account and name, in which no two differ by their path alone. Undefined: it was not created, and it may do all. */
  find(accountId: string, name: string): Role | undefined
  /** Throws `NoSuchEntity`. */
  require(accountId: string, name: string): Role
  addPolicy(
    accountId: string,
    policy: { readonly name: string; readonly path: string; readonly text: string }
  ): { readonly arn: string; readonly createdAt: number }
  /** Throws `NoSuchEntity`. */
  requirePolicy(arn: string): PolicyDocument
  decide(role: Role, request: PolicyRequest): RoleDecision
}

interface RolesOptions {
  readonly clock: Clock
  readonly place: Place
  /** Of the account's organization, as JSON; none: the account is of no organization. */
  readonly serviceControlPolicies: readonly string[]
}

/** Managed policies of AWS: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonECSInfrastructureRolePolicyForLoadBalancers.html */
const AWS_POLICIES: Readonly<Record<string, string>> = {
  'arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers': JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['DescribeListeners', 'DescribeRules', 'DescribeTargetGroups', 'DescribeTargetHealth'].map(
          action => `elasticloadbalancing:${action}`
        ),
        Resource: '*'
      },
      {
        Effect: 'Allow',
        Action: ['elasticloadbalancing:RegisterTargets', 'elasticloadbalancing:DeregisterTargets'],
        Resource: 'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*'
      },
      {
        Effect: 'Allow',
        Action: ['elasticloadbalancing:ModifyListener', 'elasticloadbalancing:ModifyRule'],
        Resource: [
          'arn:aws:elasticloadbalancing:*:*:listener/*/*/*/*',
          'arn:aws:elasticloadbalancing:*:*:listener-rule/*/*/*/*/*'
        ]
      }
    ]
  })
}

/** Roles and managed policies, of any account. */
export function createRoles({ clock, place, serviceControlPolicies }: RolesOptions): Roles {
  const roles = new Map<string, Role>()
  const managed = new Map(Object.entries(AWS_POLICIES).map(([arn, document]) => [arn, readPolicyDocument(document)]))
  const organization = serviceControlPolicies.map((text, index) => ({
    id: `ServiceControlPolicy.${index + 1}`,
    document: readPolicyDocument(text)
  }))
  const arnOf = (accountId: string, resource: string) => `arn:${place.partition}:iam::${accountId}:${resource}`

  function require(accountId: string, name: string): Role {
    const role = roles.get(`${accountId}/${name}`)
    if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`)
    return role
  }

  function requirePolicy(arn: string): PolicyDocument {
    const policy = managed.get(arn)
    if (policy === undefined) throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`)
    return policy
  }

  return {
    require,
    requirePolicy,
    create: (accountId, settings) => {
      const key = `${accountId}/${settings.name}`
      if (roles.has(key)) throw alreadyExists(`Role with name ${settings.name} already exists.`)
      const arn = arnOf(accountId, `role${settings.path}${settings.name}`)
      const role: Role = { ...settings, arn, createdAt: clock.now(), inline: new Map(), attached: new Set() }
      roles.set(key, role)
      return role
    },
    find: (accountId, name) => roles.get(`${accountId}/${name}`),
    addPolicy: (accountId, { name, path, text }) => {
      const arn = arnOf(accountId, `policy${path}${name}`)
      if (managed.has(arn))
        throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`)
      managed.set(arn, readPolicyDocument(text))
      return { arn, createdAt: clock.now() }
    },
    decide: (role, request) => {
      const policiesOf = (arn: string) => [{ id: arn.slice(arn.lastIndexOf('/') + 1), document: requirePolicy(arn) }]
      const boundary = role.permissionsBoundary === undefined ? undefined : policiesOf(role.permissionsBoundary)
      const identity = [...inlineOf(role), ...[...role.attached].flatMap(policiesOf)]
      return combine(request, { identity, boundary, organization })
    }
  }
}

/** Named as in the simulator's answers: `role_deploy_rollout` (inferred: not documented). */
function inlineOf({ name, inline }: Role): readonly NamedPolicy[] {
  return [...inline].map(([policy, document]) => ({ id: `role_${name}_${policy}`, document }))
}

interface Kinds {
  readonly identity: readonly NamedPolicy[]
  readonly boundary: readonly NamedPolicy[] | undefined
  readonly organization: readonly NamedPolicy[]
}

/**
 * All kinds must allow, and a deny of any wins. Service control policies come first, and nothing is judged after their
 * refusal; their statements are never named: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
function combine(request: PolicyRequest, { identity, boundary, organization }: Kinds): RoleDecision {
  const bySelf = evaluatePolicies(identity, request)
  const byOrganization = organization.length === 0 ? undefined : evaluatePolicies(organization, request)
  const byBoundary = boundary === undefined ? undefined : evaluatePolicies(boundary, request)
  const details = {
    allowedByBoundary: byBoundary === undefined ? undefined : byBoundary.decision === 'allowed',
    allowedByOrganization: byOrganization === undefined ? undefined : byOrganization.decision === 'allowed'
  }
  if (byOrganization !== undefined && byOrganization.decision !== 'allowed')
    return { decision: byOrganization.decision, matched: [], missing: [], ...details }
  const missing = [...new Set([...bySelf.missing, ...(byBoundary?.missing ?? [])])]
  const denied = [bySelf, byBoundary].find(each => each?.decision === 'explicitDeny')
  if (denied !== undefined) return { ...denied, missing, ...details }
  if (details.allowedByBoundary === false) return { decision: 'implicitDeny', matched: [], missing, ...details }
  return { ...bySelf, missing, ...details }
}

/** The role that a session is of; undefined for users, and for roles that were not created. */
export function roleOfCaller(callerArn: string, roles: Roles): Role | undefined {
  const [, name] = /:assumed-role\/([^/]+)\//.exec(callerArn) ?? []
  return name === undefined ? undefined : roles.find(accountOf(callerArn), name)
}

function alreadyExists(message: string): AwsError {
  return new AwsError('EntityAlreadyExists', message, { status: 409 })
}

function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, { status: 404 })
}
