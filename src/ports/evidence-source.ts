import type { SeriesMetric } from '../domain/gate/series-metric.js'
import type { TargetReading } from '../domain/gate/observations.js'
import type { SourceRequest } from './metric-source.js'

/** What one side of a rollout served in one complete minute. */
export interface MinuteOfTraffic {
  /** Start of the minute, epoch milliseconds. */
  readonly at: number
  readonly requests: number
  readonly bad: number
  /** Requests slower than each of the thresholds that were asked for, by threshold (milliseconds). */
  readonly slow: ReadonlyMap<number, number>
}

/** All that is to be known at one look: asked for together, it costs as few calls as it can. */
export interface EvidenceQuery {
  /** Epoch milliseconds, both at whole minutes; the end is not included. */
  readonly from: number
  readonly to: number
  /** Undefined where no gate looks at requests. */
  readonly traffic: { readonly slowerThanMilliseconds: readonly number[] } | undefined
  /** Metrics as the target's own part of the gates names them. */
  readonly series: readonly SeriesMetric[]
  /** Of the response times, in percent: for the report. A target that has none returns empty sides. */
  readonly percentiles: readonly number[]
}

/** One value of each side by the start of its minute; a minute without a value is left out. */
export interface MeasuredSeries {
  readonly canary: ReadonlyMap<number, number>
  readonly stable: ReadonlyMap<number, number>
}

/** Minutes of each side, oldest first. Nothing was served in a minute that is left out, unless it is among `unsettled`. */
export interface MeasuredSides {
  readonly canary: readonly MinuteOfTraffic[]
  readonly stable: readonly MinuteOfTraffic[]
  /** Minutes (their starts) whose figures may not have arrived yet: nothing is judged by them. */
  readonly unsettled: ReadonlySet<number>
  /** In the order of the query. */
  readonly series: readonly MeasuredSeries[]
  /** In seconds, in the order of the query. */
  readonly percentiles: readonly MeasuredSeries[]
}

/**
 * What was measured of the two revisions of one rollout. Throws `platform-error` when a part of what was asked for is not complete,
 * `access-denied` when it is forbidden: what cannot be read is never a zero.
 */
export interface EvidenceSource {
  /** Undefined while the platform does not show where the canary runs. */
  measure(query: EvidenceQuery): Promise<MeasuredSides | undefined>
  /** State of each alarm: OK, ALARM, INSUFFICIENT_DATA; an alarm that does not exist is left out. */
  alarms(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Health of the canary's instances; undefined where none runs. */
  health(): Promise<Omit<TargetReading, 'at'> | undefined>
  /** What the two revisions are called in queries of other sources; undefined while it is not known. */
  sides?(): SourceRequest['sides'] | undefined
}
