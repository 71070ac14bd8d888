/** A finding of `docker build --check`: https://docs.docker.com/reference/build-checks/ */
export interface LintFinding {
  /** `JSONArgsRecommended` */
  readonly rule: string
  readonly message: string
  /** Line of the Dockerfile, from 1. */
  readonly line: number | undefined
}

interface LintReport {
  readonly warnings?: readonly {
    readonly ruleName?: string
    readonly description?: string
    readonly detail?: string
    readonly location?: { readonly ranges?: readonly { readonly start?: { readonly line?: number } }[] }
  }[]
}

/** Reads what `docker buildx build --call check,format=json` prints; undefined when it printed no report. */
export function parseLintFindings(text: string): readonly LintFinding[] | undefined {
  const start = text.indexOf('{')
  if (start === -1) return undefined
  try {
    const { warnings = [] } = JSON.parse(text.slice(start)) as LintReport
    return warnings.map(({ ruleName = 'check', description = '', detail, location }) => ({
      rule: ruleName,
      message: detail ?? description,
      line: location?.ranges?.[0]?.start?.line
    }))
  } catch {
    return undefined
  }
}
