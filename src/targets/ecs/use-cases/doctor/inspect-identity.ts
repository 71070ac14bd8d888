import type { DoctorFinding } from '../../domain/doctor/doctor-finding.js'
import { DeployError } from '../../../../domain/errors.js'
import { isSamePolicy } from '../../domain/iam/policy-statement.js'
import type { AssumedRole } from '../../../../domain/oidc/assumed-role.js'
import {
  judgeTrustPolicy,
  type TrustCondition,
  type TrustJudgment
} from '../../../../domain/oidc/judge-trust-policy.js'
import { nestedWorkflowClaims } from '../../../../domain/oidc/nested-workflow-claims.js'
import { readClaimTexts, type ClaimTexts } from '../../../../domain/oidc/token-claims.js'
import type { IdTokens } from '../../../../ports/runner/id-tokens.js'
import type { Principal } from './find-principal.js'

export interface IdentityAnswer {
  readonly findings: readonly DoctorFinding[]
  readonly claims: ClaimTexts | undefined
}

const about = (
  check: string,
  state: DoctorFinding['state'],
  { message, fix }: { readonly message: string; readonly fix?: string }
): DoctorFinding => ({ area: 'identity', strategy: undefined, check, state, message, fix })

/** Asks for the job's token. It goes nowhere: only what it reports is kept. Throws only what is not a `DeployError`. */
export async function inspectToken(role: AssumedRole, idTokens: IdTokens): Promise<IdentityAnswer> {
  try {
    const claims = readClaimTexts(await idTokens.request(role.audience))
    const token = about('OpenID Connect token', 'ok', {
      message: `GitHub issued a token with sub "${claims.sub ?? ''}".`
    })
    return { claims, findings: [token] }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const fix =
      'Add permissions: id-token: write to the job, and to every job that calls its workflow. Pull requests from forks get no token.'
    return { claims: undefined, findings: [about('OpenID Connect token', 'blocked', { message: error.message, fix })] }
  }
}

/**
 * Compares the claims of the token with the trust policy that was given, or else the one that the role has; of a role that was
 * not assumed (`undefined`), that one cannot be read.
 */
export function inspectTrust(
  given: unknown,
  claims: ClaimTexts,
  principal: Principal | undefined
): readonly DoctorFinding[] {
  const { trustPolicy: real, problem } = principal ?? {}
  if (given !== undefined) return [...judgeClaims(given, claims), ...compare(given, real)]
  if (real !== undefined) return judgeClaims(real, claims)
  if (problem === undefined) return []
  const fix = 'Allow iam:GetRole on the role, or set "trust-policy-file".'
  return [about('trust policy', 'unknown', { message: `It could not be read. ${problem}`, fix })]
}

function compare(given: unknown, real: unknown): readonly DoctorFinding[] {
  if (real === undefined || isSamePolicy(given, real)) return []
  const message = 'The trust policy of the role differs from the given one.'
  return [
    about('trust policy', 'warning', {
      message,
      fix: 'Apply the given policy to the role, or set the policy that the role has.'
    })
  ]
}

function judgeClaims(policy: unknown, claims: ClaimTexts): readonly DoctorFinding[] {
  const judged = judgeTrustPolicy(policy, claims)
  if (judged.kind === 'no-statement') {
    const fix = 'See docs/oidc.md for a policy to copy.'
    return [about('trust policy', 'blocked', { message: `In the trust policy, ${judged.problem}.`, fix })]
  }
  const isDenialOpen = judged.kind === 'unknown' && judged.conditions.every(({ holds }) => holds === 'yes')
  const denial = about('trust policy', 'unknown', {
    message: 'It has a Deny statement, which is not evaluated here.',
    fix: 'Compare that statement with the token manually.'
  })
  return [
    ...judged.conditions.map(condition => judgeCondition(condition)),
    ...(isDenialOpen ? [denial] : []),
    ...judgeNested(policy, claims, judged)
  ]
}

/** Jobs of workflows that pipeline.yml and promote.yml call have another workflow in their token, at a tag or at its commit. */
function judgeNested(
  policy: unknown,
  claims: ClaimTexts,
  { conditions }: { readonly conditions: readonly TrustCondition[] }
): readonly DoctorFinding[] {
  if (!conditions.some(({ claim }) => claim === WORKFLOW)) return []
  const nested = nestedWorkflowClaims(claims).map(each => ({
    workflow: each.job_workflow_ref ?? '',
    isTrusted: holdsFor(WORKFLOW, judgeTrustPolicy(policy, each))
  }))
  if (nested.length === 0) return []
  const namesOf = (kept: typeof nested) => kept.map(({ workflow }) => `"${workflow}"`).join(', ')
  const others = nested.filter(({ isTrusted }) => !isTrusted)
  if (others.length === 0)
    return [about(NESTED, 'ok', { message: `Trusted for every value that the token may contain: ${namesOf(nested)}.` })]
  return [
    about(NESTED, 'warning', {
      message: `Jobs called by pipeline.yml or promote.yml would be denied if their token contains ${namesOf(others)}.`,
      fix: `Add ${namesOf(others)} to the values of job_workflow_ref if you call those workflows.`
    })
  ]
}

const WORKFLOW = 'job_workflow_ref'
const NESTED = `${WORKFLOW} of nested jobs`

/** Whether all conditions on one claim hold, whatever those on others do. */
function holdsFor(claim: string, judged: TrustJudgment): boolean {
  if (judged.kind === 'no-statement') return false
  return judged.conditions.filter(condition => condition.claim === claim).every(({ holds }) => holds === 'yes')
}

function judgeCondition({ name, claim, expected, got, holds }: TrustCondition): DoctorFinding {
  const isNegated = name.startsWith('StringNot')
  const wanted = expected.map(text => `"${text}"`).join(' or ')
  const said = got === undefined ? `the token has no claim ${claim}` : `the token has "${got}"`
  const message = `Expected ${isNegated ? 'anything but ' : ''}${wanted}; ${said}.`
  if (holds === 'yes') return about(name, 'ok', { message })
  if (holds === 'unknown')
    return about(name, 'unknown', { message, fix: 'This condition is not evaluated here. Compare it manually.' })
  if (isNegated)
    return about(name, 'blocked', {
      message,
      fix: `The policy excludes this value of ${claim}. Call another workflow.`
    })
  const fix =
    got === undefined
      ? `Remove this condition, or add ${claim} to the token (docs/oidc.md).`
      : `Add "${got}" to the values of ${name}, if this job may assume the role.`
  return about(name, 'blocked', { message, fix })
}

/** The role as it was assumed, or why it was not. */
export function judgeRole(
  role: AssumedRole | undefined,
  answer: { readonly arn: string } | DeployError
): DoctorFinding {
  const check = role === undefined ? 'credentials' : `role ${role.arn}`
  if (answer instanceof DeployError) return about(check, 'blocked', { message: answer.message })
  return about(check, 'ok', { message: `AWS calls use ${answer.arn}.` })
}
