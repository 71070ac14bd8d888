/** The traffic of a rollout over time, for both revisions. Times are epoch milliseconds. */
export interface TrafficReport {
  readonly startedAt: number
  readonly finishedAt: number
  /** Name of the revision that was rolled out: `api:42`. */
  readonly canary: string
  /** Name of the previous one. */
  readonly stable: string
  /** Every change of the canary's share, oldest first. */
  readonly weights: readonly TrafficWeight[]
  /** What was measured, a chart each; the first one is the share of failed requests. */
  readonly curves: readonly TrafficCurve[]
}

export interface TrafficWeight {
  readonly at: number
  /** 0 to 100. */
  readonly canaryPercent: number
}

/** One figure, minute by minute. */
export interface TrafficCurve {
  /** `Failed requests`, `Requests slower than 300 ms`. */
  readonly name: string
  /** What follows a value: `%`, ` ms`, or nothing where that is unknown. */
  readonly unit: string
  /** Oldest first. */
  readonly points: readonly TrafficPoint[]
}

/** One minute; undefined is a side of which nothing was measured in it. */
export interface TrafficPoint {
  /** Start of the minute. */
  readonly at: number
  readonly canary: number | undefined
  readonly stable: number | undefined
}

/** A point is at the start of its minute. */
export const POINT_MILLISECONDS = 60_000
