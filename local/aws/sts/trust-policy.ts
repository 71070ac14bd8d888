import type { WebIdentityToken } from './web-identity-token.js'

/**
 * Whom a role trusts, as far as a policy for GitHub's tokens goes: StringLike on `sub`, StringEquals on `aud`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export interface TrustPolicy {
  /** Patterns, in which `*` stands for any text and `?` for any character. */
  readonly subjects: readonly string[]
  readonly audience: string
}

export function isTrusted({ subject, audience }: WebIdentityToken, policy: TrustPolicy): boolean {
  return audience === policy.audience && policy.subjects.some(pattern => toRegExp(pattern).test(subject))
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[\\^$.+()[\]{}|]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's')
}
