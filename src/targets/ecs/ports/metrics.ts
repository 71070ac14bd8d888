import type { ErrorSource } from '../domain/gate/attribute-errors.js'
import type { MinuteOfTraffic } from '../domain/gate/balancer-traffic.js'
import type { CloudWatchMetric, SeriesSide } from '../domain/gate/cloudwatch-metric.js'

/** All that is to be known at one look: asked for together, it costs as few calls as it can. */
export interface MetricsQuery {
  /** Epoch milliseconds, both at whole minutes; the end is not included. */
  readonly from: number
  readonly to: number
  /** ARNs of the target groups whose traffic is wanted. */
  readonly targetGroups: readonly string[]
  readonly slowerThanMilliseconds: readonly number[]
  readonly errorSource: ErrorSource
  readonly series: readonly SeriesQuery[]
}

/** An arbitrary metric of one revision. */
export interface SeriesQuery {
  readonly metric: CloudWatchMetric
  /** ARN of the target group that the revision is behind. */
  readonly targetGroup: string
  readonly of: Pick<SeriesSide, 'task-definition' | 'cluster' | 'service'>
}

/** Minutes without a datapoint are left out. */
export interface MeasuredMinutes {
  /** By target group ARN, oldest first. Nothing was served in a minute that is left out. */
  readonly traffic: ReadonlyMap<string, readonly MinuteOfTraffic[]>
  /** In the order of the query; each value by the start of its minute (epoch milliseconds). */
  readonly series: readonly ReadonlyMap<number, number>[]
  /** Minutes (their starts, epoch milliseconds) of which a metric may not have arrived yet: nothing is judged by them. */
  readonly unsettled: ReadonlySet<number>
}

/** What CloudWatch, or its replacement, measured. */
export interface Metrics {
  /** Throws `platform-error` when a part of what was asked for is not complete, and `access-denied` when it is forbidden. */
  read(query: MetricsQuery): Promise<MeasuredMinutes>
  /** State of each alarm: OK, ALARM, INSUFFICIENT_DATA; an alarm that does not exist is left out. */
  alarms(names: readonly string[]): Promise<ReadonlyMap<string, string>>
}
