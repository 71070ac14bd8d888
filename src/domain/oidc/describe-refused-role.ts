import { joinSentences } from '../text/join-sentences.js'
import type { AssumedRole } from './assumed-role.js'
import type { TokenClaims } from './token-claims.js'

const PAGE = 'docs/oidc.md'

/** For a role whose trust policy does not accept the job: the claims of its token, and what the policy must contain. */
export function describeRefusedRole({ arn }: AssumedRole, claims: TokenClaims): string {
  const { subject = '', audience = '', workflow } = claims
  const other = withoutIds(subject)
  const hint = other === subject ? undefined : `The sub contains IDs, so a condition on "${other}" does not match it.`
  const ref = workflow === undefined ? '' : `, and job_workflow_ref "${workflow}"`
  return joinSentences(
    `Role ${arn} does not trust this job, or does not exist.`,
    `The job's token has sub "${subject}"${ref === '' ? ' and' : ','} aud "${audience}"${ref}.`,
    `Allow sts:AssumeRoleWithWebIdentity in the role's trust policy for exactly this sub.`,
    hint,
    describeWorkflow(workflow),
    `See ${PAGE}.`
  )
}

/**
 * A job of a workflow that another one calls by `$/` may contain the commit, whatever tag its caller named: `$/` is the commit
 * that runs. https://docs.github.com/en/actions/reference/security/oidc
 */
function describeWorkflow(workflow: string | undefined): string | undefined {
  if (workflow === undefined) return undefined
  const isByCommit = /@[0-9a-f]{40}$/.test(workflow)
  const note = isByCommit ? ' It contains a commit SHA, so a condition on a tag does not match it.' : ''
  return `If the policy has a condition on job_workflow_ref, it must also match the value of this job.${note}`
}

/**
 * Repositories created, renamed or transferred since 2026-07-15 send their ids in the subject: `repo:octo@1/shop@2:…`.
 * https://docs.github.com/actions/reference/security/oidc
 */
function withoutIds(subject: string): string {
  return subject.replace(/^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+:/, 'repo:$1/$2:')
}
