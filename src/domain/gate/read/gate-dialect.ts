import type { GateText } from './gate-text.js'
import type { SeriesMetric } from '../series-metric.js'
import type { Placeholder } from '../source/placeholders.js'
import type { SourceDialect } from '../source/source-dialect.js'

/** The part of the gates that each target defines: handed in where they are read. */
export interface GateDialect {
  /** Values of `errors-from`, the default first: which answers count as errors. */
  readonly errorSources: readonly [string, ...string[]]
  /** Reads `metric:` of a `mann-whitney` gate. Throws a DeployError with line and column. */
  readonly readMetric: (text: GateText) => SeriesMetric
  /** Or, for a target without alarms, why the gate is refused: one sentence on that, one on what to do. */
  readonly alarms: AlarmDialect | { readonly refused: string }
  /** What `sources:` may declare. */
  readonly sources?: readonly SourceDialect[]
  /** How late the target's own figures are, in seconds, unless `metric-delay` is given: 120 where it is absent. */
  readonly metricDelaySeconds?: number
  /** Placeholders for a side that queries of sources may have, beside those of every revision. */
  readonly placeholders?: readonly Placeholder[]
}

export interface AlarmDialect {
  /** What the platform calls an alarm, for sentences. */
  readonly called: string
  readonly atMost: number
}
