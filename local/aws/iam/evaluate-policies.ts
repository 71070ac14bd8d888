import { holds } from './condition-operators.js'
import { matchesPattern } from './matches-pattern.js'
import type { Patterns, PolicyDocument, PolicyStatement } from './policy-document.js'

/** What is asked for. */
export interface PolicyRequest {
  /** `ecs:UpdateService` */
  readonly action: string
  /** An ARN, or `*` for a call that is of no resource. */
  readonly resource: string
  /** By the name of the key, in lower case: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** A policy under the name by which an answer names it. */
export interface NamedPolicy {
  readonly id: string
  readonly document: PolicyDocument
}

export interface MatchedStatement {
  readonly policyId: string
  readonly statement: PolicyStatement
}

export interface PolicyDecision {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  /** Those that made the decision: of an explicit deny only those that deny. */
  readonly matched: readonly MatchedStatement[]
  /** Keys that conditions of statements about this action and resource ask for, and the request does not have. */
  readonly missing: readonly string[]
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
export function evaluatePolicies(policies: readonly NamedPolicy[], request: PolicyRequest): PolicyDecision {
  const about = policies.flatMap(({ id, document }) =>
    document.statements.filter(statement => isAbout(statement, request)).map(statement => ({ policyId: id, statement }))
  )
  const keys = about.flatMap(({ statement }) => statement.conditions.map(({ key }) => key))
  const missing = [...new Set(keys.filter(key => !request.context.has(key.toLowerCase())))]
  const applying = about.filter(({ statement }) => conditionsHold(statement, request))
  const [denying, allowing] = (['Deny', 'Allow'] as const).map(effect =>
    applying.filter(({ statement }) => statement.effect === effect)
  ) as [MatchedStatement[], MatchedStatement[]]
  if (denying.length > 0) return { decision: 'explicitDeny', matched: denying, missing }
  return { decision: allowing.length > 0 ? 'allowed' : 'implicitDeny', matched: allowing, missing }
}

/** Names of actions have no case: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function isAbout({ actions, resources }: PolicyStatement, { action, resource }: PolicyRequest): boolean {
  const ofAction = matchesAny(action.toLowerCase(), { ...actions, of: actions.of.map(name => name.toLowerCase()) })
  return ofAction && (resources === undefined || matchesAny(resource, resources))
}

function matchesAny(text: string, { of, kind }: Patterns): boolean {
  return of.some(pattern => matchesPattern(text, pattern)) === (kind === 'only')
}

function conditionsHold({ conditions }: PolicyStatement, { context }: PolicyRequest): boolean {
  return conditions.every(condition => holds(condition, context.get(condition.key.toLowerCase())))
}
