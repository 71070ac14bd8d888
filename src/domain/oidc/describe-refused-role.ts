import type { AssumedRole } from './assumed-role.js'
import type { TokenClaims } from './token-claims.js'

const PAGE = 'docs/oidc.md'

/** One sentence for a role whose trust policy does not accept the job: what its token says, and what the policy must say. */
export function describeRefusedRole({ arn }: AssumedRole, { subject = '', audience = '' }: TokenClaims): string {
  const other = withoutIds(subject)
  const hint = other === subject ? '' : `, with the ids (a condition on "${other}" does not match it)`
  return `Role ${arn} does not trust this job, or does not exist: the job's token has sub "${subject}" and aud "${audience}", and the role's trust policy is expected to allow sts:AssumeRoleWithWebIdentity on exactly that sub${hint} (${PAGE}).`
}

/**
 * Repositories created, renamed or transferred since 2026-07-15 send their ids in the subject: `repo:octo@1/shop@2:…`.
 * https://docs.github.com/actions/reference/security/oidc
 */
function withoutIds(subject: string): string {
  return subject.replace(/^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+:/, 'repo:$1/$2:')
}
