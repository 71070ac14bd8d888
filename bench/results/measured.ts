/** What a benchmark printed, with where and when. */
export interface Measured {
  readonly script: string
  readonly command: string
  /** ISO 8601 day, UTC. */
  readonly date: string
  /** The commit that was measured. */
  readonly commit: string
  readonly machine: string
  readonly rows: readonly MeasuredRow[]
}

export interface MeasuredRow {
  readonly what: string
  /** By the heading of their column. */
  readonly figures: Readonly<Record<string, string>>
}
