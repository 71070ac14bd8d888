import type { Difference } from './compare-outcomes.js'
import type { ExplainedDifference } from './explained/explained-difference.js'

export interface FoundDifference extends Difference {
  readonly step: string
}

export interface Explanation {
  readonly explained: readonly (FoundDifference & { readonly reason: string })[]
  readonly unexplained: readonly FoundDifference[]
  /** Explanations of what no longer differs. */
  readonly stale: readonly { readonly step: string; readonly path: string }[]
}

/** Sorts differences into those with a reason and those without. */
export function explainDifferences(
  found: readonly FoundDifference[],
  known: readonly ExplainedDifference[]
): Explanation {
  const reasons = known.flatMap(({ step, paths, reason }) => paths.map(path => ({ step, path, reason })))
  const used = new Set<Reason>()
  const judged = found.map(difference => {
    const reason = reasons.find(candidate => explains(candidate, difference))
    if (reason !== undefined) used.add(reason)
    return { difference, reason }
  })
  return {
    explained: judged.flatMap(({ difference, reason }) =>
      reason === undefined ? [] : [{ ...difference, reason: reason.reason }]
    ),
    unexplained: judged.flatMap(({ difference, reason }) => (reason === undefined ? [difference] : [])),
    stale: reasons.filter(reason => !used.has(reason))
  }
}

interface Reason {
  readonly step: string
  readonly path: string
  readonly reason: string
}

function explains({ step, path }: Reason, difference: FoundDifference): boolean {
  const sameStep = step.endsWith('*') ? difference.step.startsWith(step.slice(0, -1)) : difference.step === step
  // An item more or less in a list is explained for itself; it has no information about the items that both have.
  if (path.endsWith('[]')) return sameStep && difference.path === path
  const rest = difference.path.startsWith(path) ? difference.path.slice(path.length) : undefined
  return sameStep && rest !== undefined && (rest === '' || rest.startsWith('.') || rest.startsWith('['))
}
