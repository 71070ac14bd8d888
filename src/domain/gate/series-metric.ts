/** A metric of a revision, minute by minute, as the target's own part of the gates names it: what else it is, only the target knows. */
export interface SeriesMetric {
  /** What reports call it. */
  readonly name: string
}
