import type { SourcedCounts } from '../source/sourced-figures.js'
import type { Bucket, Counts } from './bucket.js'

/** The counts of one query by the start of the window, epoch milliseconds. A window without a value is left out. */
export interface WindowCounts {
  readonly canary: ReadonlyMap<number, number>
  readonly stable: ReadonlyMap<number, number>
  /** Windows that cannot be judged. */
  readonly unsettled: ReadonlySet<number>
  /** All windows that were asked for. */
  readonly asked?: ReadonlySet<number>
}

/** Windows that can be judged, and the number of those with requests of which nothing is known about `bad`. */
export interface AlignedWindows {
  readonly buckets: readonly Bucket[]
  readonly withoutBad: number
}

/**
 * Puts the windows of both sides beside each other. A missing value is never zero: a window in which nothing is known of the canary's
 * requests, or of what was bad among the requests of a side, is left out. Only stable may have no requests at all: then there is
 * nothing to compare with, and the canary is still judged against the service level.
 */
export function alignWindows(
  { requests, bad }: { readonly requests: WindowCounts; readonly bad: WindowCounts },
  missing: SourcedCounts['missing']
): AlignedWindows {
  const starts = [...requests.canary.keys()].filter(t => !requests.unsettled.has(t) && !bad.unsettled.has(t))
  const windows = starts.map(t => ({
    t,
    canary: countsAt(requests.canary.get(t), bad.canary.get(t), missing),
    stable: countsAt(requests.stable.get(t) ?? 0, bad.stable.get(t), missing)
  }))
  const buckets = windows.flatMap(({ t, canary, stable }) =>
    canary === undefined || stable === undefined ? [] : [{ t, canary, stable }]
  )
  return {
    buckets: buckets.toSorted((one, other) => one.t - other.t),
    withoutBad: windows.length - buckets.length
  }
}

/** Undefined where the counts of the side are not known. Counts are whole, and at most all requests are bad. */
function countsAt(
  n: number | undefined,
  bad: number | undefined,
  missing: SourcedCounts['missing']
): Counts | undefined {
  if (!isCount(n)) return undefined
  const requests = Math.round(n)
  if (requests === 0) return { n: 0, bad: 0 }
  if (bad === undefined && missing === 'zero') return { n: requests, bad: 0 }
  return isCount(bad) ? { n: requests, bad: Math.min(requests, Math.round(bad)) } : undefined
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0
}
