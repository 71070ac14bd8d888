/** What a target group served in one complete minute. */
export interface MinuteOfTraffic {
  /** Start of the minute, epoch milliseconds. */
  readonly at: number
  readonly requests: number
  /** Requests without a 2xx, 3xx or 4xx from a target: its own 5xx, and the 502, 503, 504 that the balancer made. */
  readonly errors: number
  /** Requests slower than the threshold that was asked for; undefined when none was. */
  readonly slow: number | undefined
}

export interface TrafficQuery {
  readonly targetGroups: readonly string[]
  /** Epoch milliseconds, both at whole minutes; the end is not included. */
  readonly from: number
  readonly to: number
  readonly slowerThanMilliseconds: number | undefined
}

/** What the load balancer measured. */
export interface Metrics {
  /** By target group ARN, oldest first. A minute without a datapoint is left out: nothing was served. */
  traffic(query: TrafficQuery): Promise<ReadonlyMap<string, readonly MinuteOfTraffic[]>>
  /** State of each alarm: OK, ALARM, INSUFFICIENT_DATA; an alarm that does not exist is left out. */
  alarms(names: readonly string[]): Promise<ReadonlyMap<string, string>>
}
