/** What an OpenID Connect token reports of the job; each undefined when it reports nothing readable. */
export interface TokenClaims {
  readonly subject: string | undefined
  readonly audience: string | undefined
  readonly issuer: string | undefined
  /** `owner/repository/.github/workflows/deploy.yml@refs/tags/v1`: the workflow file that the job is of. */
  readonly workflow: string | undefined
}

/** Every claim that is one value, as text. */
export type ClaimTexts = Readonly<Record<string, string>>

/** All that a token reports of its job. Never throws. */
export function readClaimTexts(token: string): ClaimTexts {
  const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''))
  return Object.fromEntries(
    claims.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []
    )
  )
}

/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
export function readTokenClaims(token: string): TokenClaims {
  const claims = parsePayload(token.split('.')[1] ?? '')
  return {
    ...{ subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) },
    workflow: textOf(claims.job_workflow_ref)
  }
}

function parsePayload(segment: string): Readonly<Record<string, unknown>> {
  try {
    const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof payload === 'object' && payload !== null ? { ...payload } : {}
  } catch {
    return {}
  }
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' ? claim : undefined
}
