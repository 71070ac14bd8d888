/** Requests, and how many of them were bad (failed, or too slow). Whole numbers, `bad <= n`. */
export interface Counts {
  readonly n: number
  readonly bad: number
}

/** One complete window (a minute, or less of a source that has it) of production traffic, as each side served it. */
export interface Bucket {
  /** Start of the window, epoch milliseconds. */
  readonly t: number
  readonly canary: Counts
  readonly stable: Counts
}

/** The length of a bucket, unless its source has a finer one. Metrics of many platforms have no finer resolution. */
export const BUCKET_MILLISECONDS = 60_000

/** The sum of one side over buckets. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, { n, bad }) => ({ n: sum.n + n, bad: sum.bad + bad }), { n: 0, bad: 0 })
}

/** Share of bad requests; 0 when nothing was served. */
export function badRate({ n, bad }: Counts): number {
  return n === 0 ? 0 : bad / n
}
