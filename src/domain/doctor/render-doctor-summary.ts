import { NEEDED_ACTIONS } from '../iam/needed-actions.js'
import type { ClaimTexts } from '../oidc/token-claims.js'
import { markdownDetails, markdownTable } from '../report/markdown-blocks.js'
import { markdownBlock, markdownCode, markdownText } from '../report/markdown-text.js'
import type { DoctorFinding, Readiness } from './doctor-finding.js'

/** What the doctor found, and what it rests on. */
export interface DoctorReport {
  readonly service: string
  readonly verdict: Readiness
  readonly reason: string
  readonly findings: readonly DoctorFinding[]
  /** What the job's token says; undefined when none was asked for or given. */
  readonly claims: ClaimTexts | undefined
  /** Who the calls were made as; undefined when nobody was let in. */
  readonly caller: string | undefined
  /** ARN of the service; undefined when it could not be read. */
  readonly serviceArn: string | undefined
}

const SIGNS = { ok: '✅', warning: '⚠️', blocked: '❌', unknown: '❔' } as const
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', unknown: '❔' } as const
const AREAS = [
  ['identity', 'Who the job is'],
  ['permissions', 'What the role may do'],
  ['service', 'What the service is ready for']
] as const
/** Claims that a trust policy can be about; others say nothing of the job. https://docs.github.com/actions/reference/security/oidc */
const TECHNICAL_CLAIMS = ['jti', 'iat', 'nbf', 'exp', 'sub_hash']

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
    statementToAdd(findings),
    commandToAsk(report),
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
  return `### ${title}\n\n${markdownTable(['', 'Looked at', 'Seen', 'To do'], rows)}`
}

/** The statement that the policy of the role lacks. */
function statementToAdd(findings: readonly DoctorFinding[]): string {
  const denied = findings
    .filter(({ area, state }) => area === 'permissions' && state === 'blocked')
    .map(({ check }) => check)
  if (denied.length === 0) return ''
  const statement = { Effect: 'Allow', Action: denied, Resource: '*' }
  return `The policy of the role lacks this statement:\n\n${markdownBlock(JSON.stringify(statement, null, 2).split('\n'))}`
}

/** How to have IAM judge what was not tried. */
function commandToAsk({ caller, serviceArn }: DoctorReport): string {
  const [, partition, account, role] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller ?? '') ?? []
  if (role === undefined || serviceArn === undefined) return ''
  const { Deploy, Register } = NEEDED_ACTIONS
  const commands = [
    `aws iam simulate-principal-policy --policy-source-arn arn:${partition ?? ''}:iam::${account ?? ''}:role/${role} \\`,
    `  --action-names ${[...Deploy, ...Register].join(' ')} \\`,
    `  --resource-arns ${serviceArn} --query 'EvaluationResults[].[EvalActionName,EvalDecision]' --output table`
  ]
  return `What changes something was not tried. IAM judges it by:\n\n${markdownBlock(commands)}`
}

function claimsTable(claims: ClaimTexts): string {
  const told = Object.entries(claims).filter(([name]) => !TECHNICAL_CLAIMS.includes(name))
  const rows = told.map(([name, value]) => [markdownCode(name), markdownCode(value)])
  return markdownDetails('What the token of the job says', markdownTable(['Claim', 'Value'], rows))
}
