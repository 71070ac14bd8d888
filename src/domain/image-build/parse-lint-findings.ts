import { isList, valueAt, type ValuePath } from '../document/document.js'
import type { JsonValue } from '../document/json-value.js'

/** A finding of `docker build --check`: https://docs.docker.com/reference/build-checks/ */
export interface LintFinding {
  /** `JSONArgsRecommended` */
  readonly rule: string
  readonly message: string
  /** Line of the Dockerfile, from 1. */
  readonly line: number | undefined
}

/** Reads what `docker buildx build --call check,format=json` prints; undefined when it printed no report. */
export function parseLintFindings(text: string): readonly LintFinding[] | undefined {
  const start = text.indexOf('{')
  if (start === -1) return undefined
  try {
    const warnings = valueAt(JSON.parse(text.slice(start)) as JsonValue, ['warnings']) ?? []
    return isList(warnings) ? warnings.map(toFinding) : undefined
  } catch {
    return undefined
  }
}

function toFinding(warning: JsonValue): LintFinding {
  const textAt = (...path: ValuePath) => {
    const text = valueAt(warning, path)
    return typeof text === 'string' ? text : undefined
  }
  const line = valueAt(warning, ['location', 'ranges', 0, 'start', 'line'])
  return {
    rule: textAt('ruleName') ?? 'check',
    message: textAt('detail') ?? textAt('description') ?? '',
    line: typeof line === 'number' ? line : undefined
  }
}
