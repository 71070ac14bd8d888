import type { Bucket } from './statistics/bucket.js'
import type { SignalKey } from './signal.js'

/** Everything that was measured of a rollout until now. The gates are recomputed from all of it at each look. */
export interface Observations {
  /** Epoch milliseconds, as all times here. */
  readonly now: number
  /** Every change of the canary's share of production traffic in this rollout, oldest first. */
  readonly weights: readonly WeightChange[]
  /** Every minute since the canary's weight rose above 0, by signal, in any order. */
  readonly signals: ReadonlyMap<SignalKey, readonly Bucket[]>
  /** By alarm name: OK, ALARM, INSUFFICIENT_DATA; undefined before the first reading. */
  readonly alarms: ReadonlyMap<string, string> | undefined
  /** By the name of the http gate. */
  readonly probes: ReadonlyMap<string, readonly Probe[]>
  /** Oldest first. */
  readonly targets: readonly TargetReading[]
  /** By the name of the mann-whitney or value-above gate. */
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** How often in a row, until now, each source could not be read. */
  readonly failedReads: Readonly<Record<Source, number>>
  /** The same of each declared source, by its name; one that is not there has not failed. */
  readonly failedSources?: ReadonlyMap<string, FailedSource>
}

/** A source of metrics that could not be read. */
export interface FailedSource {
  /** How often in a row, until now. */
  readonly times: number
  /** What the last read said: one or two sentences. */
  readonly why: string
}

export type Source = 'metrics' | 'alarms' | 'targets'

export interface WeightChange {
  readonly at: number
  readonly canaryPercent: number
}

/** One request of an http gate, and what came back. */
export interface Probe {
  readonly at: number
  readonly outcome:
    | {
        readonly kind: 'answer'
        readonly status: number
        readonly headers: ReadonlyMap<string, string>
        readonly body: string
      }
    /** Refused, reset, no answer in time … */
    | { readonly kind: 'no-answer'; readonly why: string }
}

/** The health of the canary's targets at one moment. */
export interface TargetReading {
  readonly at: number
  readonly healthy: number
  readonly unhealthy: number
  readonly reasons: readonly string[]
}

/** One minute of an arbitrary metric; a side without a datapoint is undefined. */
export interface SeriesPoint {
  readonly t: number
  readonly canary: number | undefined
  readonly stable: number | undefined
}
