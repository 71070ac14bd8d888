import { ownMember } from '../../../domain/own-member.js'
import type { EvaluationResult, IAMClient, Statement } from '@aws-sdk/client-iam'
import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { DeployError } from '../../../domain/errors.js'
import { readPages } from '../../../aws/read-pages.js'
import type { PolicyPlace, PolicyQuestion, SimulatedDecision } from '../domain/iam/simulated-decision.js'
import type { RolePolicies } from '../ports/role-policies.js'

const DECISIONS: Readonly<Record<string, SimulatedDecision['decision']>> = {
  allowed: 'allowed',
  explicitDeny: 'explicit-deny'
}

/** Roles over the API of IAM, which is one for all regions of a partition. Its client is loaded at the first call. */
export function iamRolePolicies(settings: ClientSettings, calls: AwsCalls): RolePolicies {
  let connected: IAMClient | undefined

  async function connect() {
    const { IAMClient, GetRoleCommand, SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam')
    connected ??= calls.listenTo(new IAMClient(settings))
    return { iam: connected, GetRoleCommand, SimulatePrincipalPolicyCommand }
  }

  return {
    async read(name) {
      const { iam, GetRoleCommand } = await connect()
      const command = new GetRoleCommand({ RoleName: name })
      const { Role: role } = await calls.read('iam:GetRole', options => iam.send(command, options))
      return { arn: role?.Arn ?? '', trustPolicy: readPolicy(name, role?.AssumeRolePolicyDocument ?? '') }
    },
    async simulate(principal, question) {
      const { iam, SimulatePrincipalPolicyCommand } = await connect()
      const pages = await readPages({
        what: 'the decisions of the policy simulator',
        ask: Marker => {
          const command = new SimulatePrincipalPolicyCommand({
            ...{
              PolicySourceArn: principal,
              ActionNames: [...question.actions],
              ResourceArns: [...question.resources]
            },
            ContextEntries: question.context.map(({ key, value, type }) => ({
              ...{ ContextKeyName: key, ContextKeyValues: [value], ContextKeyType: type }
            })),
            Marker
          })
          return calls.read('iam:SimulatePrincipalPolicy', options => iam.send(command, options), 'effect')
        },
        nextOf: ({ IsTruncated, Marker }) => (IsTruncated === true ? Marker : undefined)
      })
      const results = pages.flatMap(({ EvaluationResults = [] }) => EvaluationResults)
      return results.flatMap(result => readResult(result, question))
    }
  }
}

/** URL-encoded JSON: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html. Throws `platform-error` for anything else. */
function readPolicy(role: string, text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text)) as unknown
  } catch (cause) {
    throw new DeployError('platform-error', `iam:GetRole returned a trust policy of role ${role} that is not JSON.`, {
      cause
    })
  }
}

/**
 * The decisions on single resources; those of the result as a whole are of its strictest. A result without them is of the
 * resource that it names, or of the only one that was asked for: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
function readResult(result: EvaluationResult, { resources }: PolicyQuestion): readonly SimulatedDecision[] {
  const common = {
    action: result.EvalActionName ?? '',
    allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations
  }
  const whole = result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary
  const specific = result.ResourceSpecificResults ?? []
  if (specific.length === 0) {
    const only = resources.length === 1 ? resources[0] : undefined
    const resource = resources.find(name => name === result.EvalResourceName) ?? only
    return resource === undefined
      ? []
      : [{ ...common, ...readDecision(result, result.EvalDecision), resource, allowedByBoundary: whole }]
  }
  return specific.map(each => ({
    ...common,
    ...readDecision(each, each.EvalResourceDecision),
    resource: each.EvalResourceName ?? '',
    allowedByBoundary: each.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? whole
  }))
}

function readDecision(
  {
    MatchedStatements = [],
    MissingContextValues = []
  }: Pick<EvaluationResult, 'MatchedStatements' | 'MissingContextValues'>,
  decision: string | undefined
) {
  return {
    decision: ownMember(DECISIONS, decision ?? '') ?? 'implicit-deny',
    statements: MatchedStatements.map(readPlace),
    missingContext: MissingContextValues
  }
}

function readPlace({ SourcePolicyId, StartPosition, EndPosition }: Statement): PolicyPlace {
  return { policy: SourcePolicyId ?? '', firstLine: StartPosition?.Line, lastLine: EndPosition?.Line }
}
