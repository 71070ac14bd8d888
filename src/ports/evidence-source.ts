import type { TargetReading } from '../domain/gate/observations.js'

/** What one side of a rollout served in one complete minute. */
export interface MinuteOfTraffic {
  /** Start of the minute, epoch milliseconds. */
  readonly at: number
  readonly requests: number
  readonly bad: number
  /** Requests slower than each of the thresholds that were asked for, by threshold (milliseconds). */
  readonly slow: ReadonlyMap<number, number>
}

export interface EvidenceQuery {
  /** Epoch milliseconds, both at whole minutes; the end is not included. */
  readonly from: number
  readonly to: number
  readonly slowerThanMilliseconds: readonly number[]
}

/** Minutes of each side, oldest first. Nothing was served in a minute that is left out, unless it is among `unsettled`. */
export interface MeasuredSides {
  readonly canary: readonly MinuteOfTraffic[]
  readonly stable: readonly MinuteOfTraffic[]
  /** Minutes (their starts) whose figures may not have arrived yet: nothing is judged by them. */
  readonly unsettled: ReadonlySet<number>
}

/**
 * What was measured of the two revisions of one rollout. Throws `platform-error` when a part of what was asked for is not complete,
 * `access-denied` when it is forbidden: what cannot be read is never a zero.
 */
export interface EvidenceSource {
  traffic(query: EvidenceQuery): Promise<MeasuredSides>
  /** State of each alarm: OK, ALARM, INSUFFICIENT_DATA; an alarm that does not exist is left out. */
  alarms(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Health of the canary's instances; undefined where none runs. */
  health(): Promise<Omit<TargetReading, 'at'> | undefined>
}
