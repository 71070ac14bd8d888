import { mergeStatements, type PolicyStatement } from '../domain/iam/policy-statement.js'
import type { PolicyQuestion } from '../domain/iam/simulated-decision.js'
import type { ClaimTexts } from '../../../domain/oidc/token-claims.js'
import { titleOfCommands } from '../domain/readiness/describe-readiness.js'
import { markdownDetails, markdownTable } from '../../../render/markdown/markdown-blocks.js'
import { markdownBlock, markdownCode, markdownText } from '../../../render/markdown/markdown-text.js'
import type { DoctorFinding, Readiness } from '../domain/doctor/doctor-finding.js'

/** What the doctor found, and what it rests on. */
export interface DoctorReport {
  readonly service: string
  readonly verdict: Readiness
  readonly reason: string
  readonly findings: readonly DoctorFinding[]
  /** What the job's token reports; undefined when none was requested or given. */
  readonly claims: ClaimTexts | undefined
  /** ARN of the role or user that calls were made as, without its path where that is unknown; undefined when no credentials were accepted. */
  readonly principal: string | undefined
  /** ARN of whose policies IAM simulated; undefined when it was not, or could not be, asked. */
  readonly simulated: string | undefined
  /** What IAM was to be asked, and could not be. */
  readonly unrequested: readonly PolicyQuestion[]
}

const SIGNS = { ok: '✅', warning: '⚠️', blocked: '❌', unknown: '❔' } as const
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', unknown: '❔' } as const
const AREAS = [
  ['identity', 'Identity of the job'],
  ['permissions', 'Permissions of the role'],
  ['service', 'Readiness of the service'],
  ['sources', 'Sources of the gates']
] as const
/** Claims that a trust policy can be about; others have no information about the job. https://docs.github.com/actions/reference/security/oidc */
const TECHNICAL_CLAIMS = ['jti', 'iat', 'nbf', 'exp', 'sub_hash']

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
const LIMITS =
  'The simulation covers identity policies, the permissions boundary and service control policies. It does not cover resource control policies, session policies, VPC endpoint policies or resource policies. According to AWS, results can differ from the live environment.'

/** The report as GitHub Markdown: the verdict first, then each area, what must be done beside what was seen. */
export function renderDoctorSummary(report: DoctorReport): string {
  const { service, verdict, reason, findings, claims } = report
  return [
    `## ${VERDICT_SIGNS[verdict]} ${markdownText(service)}: ${verdict}`,
    markdownText(reason),
    ...AREAS.map(([area, title]) =>
      renderArea(
        title,
        findings.filter(finding => finding.area === area)
      )
    ),
    commandsToRun(report),
    statementsToAdd(findings),
    aboutChanges(report),
    claims === undefined ? '' : claimsTable(claims)
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

function renderArea(title: string, findings: readonly DoctorFinding[]): string {
  if (findings.length === 0) return ''
  const rows = findings.map(({ state, strategy, check, message, fix }) => [
    SIGNS[state],
    strategy === undefined ? markdownText(check) : `${markdownText(strategy)}: ${markdownText(check)}`,
    markdownText(message),
    fix === undefined ? '' : markdownText(fix)
  ])
  return `### ${title}\n\n${markdownTable(['', 'Check', 'Result', 'Fix'], rows)}`
}

/** Once, though each strategy that it prepares lacks the same. */
function commandsToRun({ service, findings }: DoctorReport): string {
  const [commands] = findings.flatMap(finding => (finding.commands === undefined ? [] : [finding.commands]))
  return commands === undefined ? '' : `${markdownText(titleOfCommands(service))}:\n\n${markdownBlock(commands)}`
}

/** The statements that a policy lacks. */
function statementsToAdd(findings: readonly DoctorFinding[]): string {
  const lacking = findings.filter(({ state }) => state === 'blocked' || state === 'warning')
  const statements = mergeStatements(lacking.flatMap(({ statement }) => statement ?? []))
  if (statements.length === 0) return ''
  return `Add to the policy named in the table:\n\n${statements.map(blockOf).join('\n\n')}`
}

function blockOf(statement: PolicyStatement): string {
  return markdownBlock(JSON.stringify(statement, null, 2).split('\n'))
}

/** What the judgment of calls that change something rests on, or how to get one. */
function aboutChanges({ principal, simulated, unrequested, findings }: DoctorReport): string {
  if (simulated !== undefined)
    return `Write actions were not executed: IAM simulated them with the policies of ${markdownCode(simulated)}. ${LIMITS}`
  if (principal === undefined || unrequested.length === 0) return ''
  const requested = `Write actions were not checked. Simulate them with IAM:\n\n${markdownBlock(commandsToAsk(principal, unrequested))}`
  const [statement] = findings.flatMap(({ state, statement }) => (state === 'unknown' ? (statement ?? []) : []))
  if (statement === undefined) return requested
  return `${requested}\n\nTo have the doctor run this simulation, add this statement to the policy of the role:\n\n${blockOf(statement)}`
}

/** For the AWS CLI in a POSIX shell. */
function commandsToAsk(principal: string, questions: readonly PolicyQuestion[]): readonly string[] {
  const query = 'EvaluationResults[].[EvalActionName,EvalDecision]'
  return [
    `ask() { aws iam simulate-principal-policy --policy-source-arn ${principal} --query '${query}' --output text "$@"; }`,
    ...questions.map(({ actions, resources, context }) => {
      const entries = context.map(
        ({ key, value, type }) => `ContextKeyName=${key},ContextKeyValues=${value},ContextKeyType=${type}`
      )
      return `ask --action-names ${actions.join(' ')} --resource-arns ${resources.join(' ')} --context-entries ${entries.join(' ')}`
    })
  ]
}

function claimsTable(claims: ClaimTexts): string {
  const told = Object.entries(claims).filter(([name]) => !TECHNICAL_CLAIMS.includes(name))
  const rows = told.map(([name, value]) => [markdownCode(name), markdownCode(value)])
  return markdownDetails('Claims of the job token', markdownTable(['Claim', 'Value'], rows))
}
