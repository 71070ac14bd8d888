import type { SeriesMetric } from './series-metric.js'
import type { Signal } from './signal.js'
import type { DeclaredSource } from './source/declared-source.js'
import type { SourcedValues } from './source/sourced-figures.js'

/** How a rollout is judged, as read from the input `gates`. */
export interface GatePlan {
  readonly gates: readonly Gate[]
  /** Minutes dropped after each change of weight; the first of them is partial. */
  readonly warmUpMinutes: number
  /** A minute is judged when it ended at least this long ago: figures come late. */
  readonly metricDelaySeconds: number
  /** Which answers count as errors, in all gates: one of the target's own words for it. */
  readonly errorSource: string
  /** Those that gates use, each by its own name; absent where the target's own figures are all. */
  readonly sources?: readonly DeclaredSource[]
  /** `warm-up` as it was given, for windows of sources. Absent: one window. */
  readonly sourceWarmUpSeconds?: number
}

export type Gate =
  | RelativeGate
  | AbsoluteGate
  | ThresholdGate
  | AlarmsGate
  | HttpGate
  | TargetsGate
  | MannWhitneyGate
  | ValueGate

interface NamedGate {
  /** Unique in its plan; what reports call it. */
  readonly name: string
  /** `observe`: reported, never decides. */
  readonly mode: 'enforce' | 'observe'
}

/** Is the canary worse than the stable revision in the same minutes? */
export interface RelativeGate extends NamedGate {
  readonly kind: 'relative'
  readonly signal: Signal
  /** Share by which the canary's rate may exceed the stable one: 0.25 accepts 1.25 times the rate. */
  readonly tolerance: number
  /** Chance of ever failing a canary that is within the tolerance. */
  readonly alpha: number
  readonly minRequests: number
}

/** Is the canary worse than the service level? */
export interface AbsoluteGate extends NamedGate {
  readonly kind: 'absolute'
  readonly signal: Signal
  readonly maxRate: number
  readonly alpha: number
  readonly minRequests: number
  /** Minutes for which a breach of both revisions is waited out before it fails. */
  readonly sharedBreachMinutes: number
}

/** An alert rule: minutes whose rate is above a limit. */
export interface ThresholdGate extends NamedGate {
  readonly kind: 'threshold'
  readonly signal: Signal
  readonly maxRate: number
  readonly breaches: BreachRule
  /** A minute with fewer requests does not breach. */
  readonly minRequestsPerMinute: number
  readonly minRequests: number
}

export type BreachRule =
  | { readonly kind: 'consecutive'; readonly minutes: number }
  | { readonly kind: 'm-of-n'; readonly minutes: number; readonly of: number }
  /** Anywhere in the rollout. */
  | { readonly kind: 'cumulative'; readonly minutes: number }

/** Alarms of the platform that must not be in ALARM. */
export interface AlarmsGate extends NamedGate {
  readonly kind: 'alarms'
  readonly alarms: readonly string[]
  /** What the platform calls an alarm, for sentences. */
  readonly called: string
}

/** A URL that must respond as expected several times in a row. */
export interface HttpGate extends NamedGate {
  readonly kind: 'http'
  readonly url: string
  readonly method: 'GET' | 'HEAD'
  readonly requestHeaders: ReadonlyMap<string, string>
  readonly expect: ProbeExpectation
  readonly timesInARow: number
  /** How many bad probes in a row fail the gate once it was healthy; undefined: as many as make it healthy. */
  readonly failuresInARow?: number
  readonly withinSeconds: number
  readonly everySeconds: number
  readonly timeoutSeconds: number
}

export interface ProbeExpectation {
  readonly statuses: readonly StatusRange[]
  /** A part of the body. */
  readonly bodyContains: string | undefined
  readonly headers: ReadonlyMap<string, string>
  readonly version: VersionExpectation | undefined
}

export interface StatusRange {
  readonly from: number
  readonly to: number
}

/** Where the answer names the version that gave it, and which one that must be. */
export interface VersionExpectation {
  readonly equals: string
  readonly in:
    | { readonly kind: 'header'; readonly name: string }
    | { readonly kind: 'json'; readonly path: readonly string[] }
}

/** Targets of the canary must not turn unhealthy. */
export interface TargetsGate extends NamedGate {
  readonly kind: 'targets'
}

/** Any metric of the two revisions, compared by rank. */
export interface MannWhitneyGate extends NamedGate {
  readonly kind: 'mann-whitney'
  readonly metric: SeriesMetric
  /** Absent where the target has the metric. */
  readonly from?: SourcedValues
  readonly failsWhen: 'higher' | 'lower' | 'different'
  /** Share of the stable revision's median by which the canary's values may differ. */
  readonly tolerance: number
  /** Two-sided, 0..1. */
  readonly confidence: number
}

/** An alert rule on any number of the canary: minutes whose value is above a limit. */
export interface ValueGate extends NamedGate {
  readonly kind: 'value-above'
  /** What reports call the value. */
  readonly called: string
  readonly from: SourcedValues
  readonly limit: number
  readonly breaches: BreachRule
}
