import { isChange } from './find-failures.js'
import type { Delivery } from './delivery.js'

/** How long commits took to production, and for how many changes that is unknown. */
export interface LeadTimes {
  /** Milliseconds, one for each commit, at its first success. */
  readonly milliseconds: readonly number[]
  /** Successful changes of which no commit time is known. */
  readonly changesWithout: number
}

/**
 * From each commit to the end of the first successful deployment that brought it. A commit whose date is later than that (dates of
 * commits are the committer's) is passed over.
 */
export function measureLeadTimes(deliveries: readonly Delivery[], isInWindow: (at: number) => boolean): LeadTimes {
  const seen = new Set<string>()
  const milliseconds: number[] = []
  let changesWithout = 0
  for (const { at, commits } of successes(deliveries)) {
    const fresh = commits.filter(({ commit }) => !seen.has(commit))
    for (const { commit } of fresh) seen.add(commit)
    if (!isInWindow(at)) continue
    if (commits.length === 0) changesWithout += 1
    milliseconds.push(...fresh.map(({ committedAt }) => at - Date.parse(committedAt)).filter(time => time >= 0))
  }
  return { milliseconds, changesWithout }
}

function successes(deliveries: readonly Delivery[]) {
  return deliveries
    .filter(isChange)
    .flatMap(({ ending, commits }) =>
      ending.kind === 'succeeded' ? [{ at: ending.at, commits: commits?.list ?? [] }] : []
    )
    .toSorted((one, other) => one.at - other.at)
}
