import { BUCKET_MILLISECONDS, type Bucket, type Counts } from './bucket.js'

/** What one side served in a minute. A minute without a datapoint is left out. */
export interface ServedMinute {
  readonly at: number
  readonly n: number
  readonly bad: number
}

/**
 * Puts the minutes of both sides beside each other, from `from` up to `to` (whole minutes, the end not included). A side
 * without a datapoint served nothing: many platforms publish a metric only while requests flow.
 */
export function alignMinutes(
  sides: { readonly canary: readonly ServedMinute[]; readonly stable: readonly ServedMinute[] },
  { from, to }: { readonly from: number; readonly to: number }
): readonly Bucket[] {
  const canary = indexByMinute(sides.canary)
  const stable = indexByMinute(sides.stable)
  const minutes = Math.max(0, Math.ceil((to - from) / BUCKET_MILLISECONDS))
  return Array.from({ length: minutes }, (_, index) => {
    const t = from + index * BUCKET_MILLISECONDS
    return { t, canary: canary.get(t) ?? NOTHING, stable: stable.get(t) ?? NOTHING }
  })
}

const NOTHING: Counts = { n: 0, bad: 0 }

function indexByMinute(minutes: readonly ServedMinute[]): ReadonlyMap<number, Counts> {
  return new Map(minutes.map(({ at, n, bad }) => [at, soundCounts(n, bad)]))
}

/** Counts as the tests need them: an interpolated count is a fraction, and two metrics of one minute may arrive at different times. */
function soundCounts(n: number, bad: number): Counts {
  const requests = Math.max(0, Math.round(n))
  return { n: requests, bad: Math.min(requests, Math.max(0, Math.round(bad))) }
}
