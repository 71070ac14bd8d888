/** A metric of a revision, minute by minute, as the target's own part of the gates names it: its other members belong to the target. */
export interface SeriesMetric {
  /** What reports call it. */
  readonly name: string
}
