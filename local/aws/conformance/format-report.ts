import type { Explanation, FoundDifference } from './explain-differences.js'

/** A table of all differences, those without a reason last, where a reader looks first. */
export function formatReport({ explained, unexplained, stale }: Explanation): string {
  const reasons = [...new Set(explained.map(({ reason }) => reason))]
  return [
    `\nExplained differences: ${explained.length}`,
    ...reasons.flatMap(reason => ['', `  ${reason}`, ...rowsOf(explained.filter(other => other.reason === reason))]),
    `\nExplanations that explain nothing: ${stale.length}`,
    ...stale.map(({ step, path }) => `    ${step}  ${path}`),
    `\nDifferences without an explanation: ${unexplained.length}`,
    ...rowsOf(unexplained),
    ''
  ].join('\n')
}

function rowsOf(differences: readonly FoundDifference[]): string[] {
  const width = Math.max(0, ...differences.map(({ step }) => step.length))
  return differences.map(
    ({ step, path, local, peer }) =>
      `    ${step.padEnd(width)}  ${path}: local ${formatValue(local)}, moto ${formatValue(peer)}`
  )
}

function formatValue(value: unknown): string {
  if (value === undefined) return '(none)'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
