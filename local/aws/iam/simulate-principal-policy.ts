import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { accountOf } from '../place.js'
import type { RequestFields } from '../request-fields.js'
import type { MatchedStatement } from './evaluate-policies.js'
import { readIamRequest } from './iam-request.js'
import type { Role, RoleDecision, Roles } from './roles.js'

interface SimulationDeps {
  readonly roles: Roles
  /** Most results of one answer, below what is asked for: IAM may give fewer. */
  readonly pageSize: number
}

/** From the mildest to the strictest, which is that of an action as a whole. */
const DECISIONS = ['allowed', 'implicitDeny', 'explicitDeny'] as const

/**
 * One result for each action, with one of each resource in it:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function simulatePrincipalPolicy(input: Shape, { roles, pageSize }: SimulationDeps): Shape {
  const fields = readIamRequest(input)
  const role = requireRole(fields.requiredText('PolicySourceArn'), roles)
  const resources = fields.texts('ResourceArns')
  const context = readContext(fields)
  const names = fields.texts('ActionNames')
  if (names.length === 0) throw new AwsError('ValidationError', "'ActionNames' must be specified")
  const size = Math.min(fields.integer('MaxItems', { from: 1, to: 1000 }) ?? 100, pageSize)
  const start = Number(fields.text('Marker') ?? 0)
  const end = start + size
  const EvaluationResults = names.slice(start, end).map(action => {
    const ask = (resource: string) => ({ resource, ...roles.decide(role, { action, resource, context }) })
    return describeAction(action, (resources.length === 0 ? ['*'] : resources).map(ask))
  })
  return end < names.length
    ? { EvaluationResults, IsTruncated: true, Marker: String(end) }
    : { EvaluationResults, IsTruncated: false }
}

function requireRole(arn: string, roles: Roles): Role {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  if (!/^arn:[^:]+:iam::\d{12}:role\//.test(arn)) throw new AwsError('InvalidInput', `Invalid Entity Arn: ${arn}`)
  const role = roles.require(accountOf(arn), name)
  if (role.arn !== arn) throw new AwsError('NoSuchEntity', `The role with ARN ${arn} cannot be found.`, { status: 404 })
  return role
}

function readContext(fields: RequestFields): ReadonlyMap<string, readonly string[]> {
  return new Map(
    fields
      .shapes('ContextEntries')
      .map(entry => [entry.requiredText('ContextKeyName').toLowerCase(), entry.texts('ContextKeyValues')])
  )
}

function describeAction(action: string, each: readonly (RoleDecision & { readonly resource: string })[]): Shape {
  const strictest = DECISIONS[Math.max(...each.map(({ decision }) => DECISIONS.indexOf(decision)))]
  const [first] = each
  return {
    EvalActionName: action,
    EvalResourceName: '*',
    EvalDecision: strictest,
    MatchedStatements: each
      .filter(({ decision }) => decision === strictest)
      .flatMap(({ matched }) => matched.map(describe)),
    MissingContextValues: [...new Set(each.flatMap(({ missing }) => missing))],
    OrganizationsDecisionDetail:
      first?.allowedByOrganization === undefined
        ? undefined
        : { AllowedByOrganizations: each.every(({ allowedByOrganization }) => allowedByOrganization) },
    ...boundaryDetail(each.map(({ allowedByBoundary }) => allowedByBoundary)),
    ResourceSpecificResults: each.map(({ resource, decision, matched, missing, allowedByBoundary }) => ({
      EvalResourceName: resource,
      EvalResourceDecision: decision,
      MatchedStatements: matched.map(describe),
      MissingContextValues: missing,
      ...boundaryDetail([allowedByBoundary])
    }))
  }
}

function boundaryDetail(allowed: readonly (boolean | undefined)[]): Shape {
  if (allowed.includes(undefined)) return {}
  return { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: allowed.every(Boolean) } }
}

/** `IAM Policy` is what IAM reports of inline and managed policies alike (inferred from published answers). */
function describe({ policyId, statement }: MatchedStatement): Shape {
  const { start, end } = statement.span
  return { SourcePolicyId: policyId, SourcePolicyType: 'IAM Policy', StartPosition: start, EndPosition: end }
}
