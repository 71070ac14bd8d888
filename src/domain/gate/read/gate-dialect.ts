import type { GateText } from './gate-text.js'
import type { SeriesMetric } from '../series-metric.js'

/** What gates say in words of the target's own: handed in where they are read. */
export interface GateDialect {
  /** Values of `errors-from`, the default first: which answers count as errors. */
  readonly errorSources: readonly [string, ...string[]]
  /** Reads `metric:` of a `mann-whitney` gate. Throws a DeployError with line and column. */
  readonly readMetric: (text: GateText) => SeriesMetric
  readonly alarms: {
    /** What an alarm is called: `CloudWatch alarm`. */
    readonly called: string
    readonly atMost: number
  }
}
