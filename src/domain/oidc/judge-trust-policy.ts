import { ownMember } from '../own-member.js'
import { matchesPattern } from '../text/matches-pattern.js'
import type { ClaimTexts } from './token-claims.js'

/** One condition of a trust policy, beside what the token reports. */
export interface TrustCondition {
  /** `StringLike token.actions.githubusercontent.com:sub` */
  readonly name: string
  readonly claim: string
  /** Any of them would do. */
  readonly expected: readonly string[]
  readonly got: string | undefined
  /** `unknown`: an operator, or a key, that is not one of GitHub's tokens. */
  readonly holds: 'yes' | 'no' | 'unknown'
}

export type TrustJudgment =
  | { readonly kind: 'trusted' | 'refused' | 'unknown'; readonly conditions: readonly TrustCondition[] }
  /** No statement lets a token of GitHub's provider in, or one denies it. */
  | { readonly kind: 'no-statement'; readonly problem: string }

interface Statement {
  readonly Effect?: unknown
  readonly Principal?: unknown
  readonly Action?: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const ACTION = 'sts:AssumeRoleWithWebIdentity'
const ISSUER = 'token.actions.githubusercontent.com'

/**
 * What a role's trust policy reports of a token: every condition of a statement must hold, and any value of a condition does. A statement
 * that denies comes before all that allow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function judgeTrustPolicy(policy: unknown, claims: ClaimTexts): TrustJudgment {
  const statements = listOf((policy as { readonly Statement?: unknown } | null)?.Statement) as readonly Statement[]
  const letIn = statements.filter(({ Effect, Action }) => Effect === 'Allow' && textsOf(Action).some(allowsAction))
  if (letIn.length === 0) return { kind: 'no-statement', problem: `no statement allows ${ACTION}` }
  const ours = letIn.filter(({ Principal }) => providersOf(Principal).some(isIssuer))
  if (ours.length === 0)
    return { kind: 'no-statement', problem: `no statement that allows ${ACTION} names the provider ${ISSUER}` }
  const denial = denialOf(statements, claims)
  if (denial === 'yes') return { kind: 'no-statement', problem: `a statement denies ${ACTION} to this token` }
  const judged = ours.map(({ Condition = {} }) => conditionsOf(Condition, claims))
  const trusting = judged.find(conditions => conditions.every(({ holds }) => holds === 'yes'))
  if (trusting !== undefined) return { kind: denial === 'no' ? 'trusted' : 'unknown', conditions: trusting }
  const open = judged.find(conditions => conditions.every(({ holds }) => holds !== 'no'))
  return open === undefined ? { kind: 'refused', conditions: judged[0] ?? [] } : { kind: 'unknown', conditions: open }
}

/** Whether a statement denies; `unknown` where it names what is not judged here: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
function denialOf(statements: readonly Statement[], claims: ClaimTexts): TrustCondition['holds'] {
  const denying = statements
    .filter(({ Effect, Action, Principal }) => {
      const isOfAction = Action === undefined || textsOf(Action).some(allowsAction)
      const isOfProvider =
        Principal === undefined ||
        Principal === '*' ||
        providersOf(Principal).some(name => name === '*' || isIssuer(name))
      return Effect === 'Deny' && isOfAction && isOfProvider
    })
    .map(({ Action, Principal, Condition = {} }) => {
      const holds = conditionsOf(Condition, claims).map(condition => condition.holds)
      if (holds.includes('no')) return 'no'
      // Without them it has NotAction or NotPrincipal.
      return Action === undefined || Principal === undefined || holds.includes('unknown') ? 'unknown' : 'yes'
    })
  return denying.find(holds => holds === 'yes') ?? denying.find(holds => holds === 'unknown') ?? 'no'
}

function providersOf(principal: unknown): readonly string[] {
  return textsOf((principal as { readonly Federated?: unknown } | null | undefined)?.Federated)
}

function isIssuer(provider: string): boolean {
  return provider.endsWith(`:oidc-provider/${ISSUER}`)
}

function allowsAction(action: string): boolean {
  return matches(ACTION.toLowerCase(), action.toLowerCase())
}

function conditionsOf(condition: NonNullable<Statement['Condition']>, claims: ClaimTexts): readonly TrustCondition[] {
  return Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, value]) => {
      // Names of keys have no case, those of claims are in small letters.
      const name = key.toLowerCase()
      const claim = name.startsWith(`${ISSUER}:`) ? name.slice(ISSUER.length + 1) : name
      const expected = textsOf(value)
      const got = ownMember(claims, claim)
      return { name: `${operator} ${key}`, claim, expected, got, holds: judge(operator, expected, got) }
    })
  )
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
function judge(operator: string, expected: readonly string[], got: string | undefined): TrustCondition['holds'] {
  const bare = operator.replace(/^For(?:Any|All)Values?:/, '')
  const isOptional = bare.endsWith('IfExists')
  // For a claim that is not there: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  if (got === undefined && operator.startsWith('ForAllValues:')) return 'yes'
  if (got === undefined && operator.startsWith('ForAnyValue:')) return 'no'
  // A negated condition holds for it.
  if (got === undefined) return isOptional || bare.startsWith('StringNot') ? 'yes' : 'no'
  switch (bare.replace(/IfExists$/, '')) {
    case 'StringEquals':
      return yesNo(expected.includes(got))
    case 'StringEqualsIgnoreCase':
      return yesNo(expected.some(text => text.toLowerCase() === got.toLowerCase()))
    case 'StringLike':
      return yesNo(expected.some(pattern => matches(got, pattern)))
    case 'StringNotEquals':
      return yesNo(!expected.includes(got))
    case 'StringNotLike':
      return yesNo(!expected.some(pattern => matches(got, pattern)))
    default:
      return 'unknown'
  }
}

/** `*` matches any text and `?` for any character. */
function matches(text: string, pattern: string): boolean {
  return matchesPattern(text, pattern, { questionMark: 'any-character' })
}

function yesNo(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no'
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value]
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string')
}
