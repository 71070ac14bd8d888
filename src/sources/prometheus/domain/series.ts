/** One sample of a series. */
export interface Sample {
  /** Epoch milliseconds, by the clock of the server that took it. */
  readonly at: number
  readonly value: number
}

/** One series, as a server returned it. */
export interface Series {
  readonly labels: ReadonlyMap<string, string>
  /** Oldest first. */
  readonly samples: readonly Sample[]
}

/** What a server returned for one query. */
export interface SeriesAnswer {
  readonly series: readonly Series[]
  /** What it says about its own answer, such as data that it could not reach. */
  readonly warnings: readonly string[]
}
