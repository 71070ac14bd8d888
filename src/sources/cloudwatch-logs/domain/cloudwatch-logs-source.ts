import type { DeclaredSource, SourceQuery } from '../../../domain/gate/source/declared-source.js'

/** A source of the kind `cloudwatch-logs`. It uses the credentials of the step. */
export interface CloudwatchLogsSource extends DeclaredSource {
  /** Name of the log group; may have placeholders. */
  readonly group: string
  /** Start of the names of its log streams, which may have placeholders; undefined: all streams. */
  readonly streamPrefix: string | undefined
  /** Undefined: the region of the step. */
  readonly region: string | undefined
}

/** Log events that match a pattern. */
export interface CloudwatchLogsQuery extends SourceQuery {
  /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html; empty: every event. */
  readonly pattern: string
  readonly group: string
  readonly streamPrefix: string | undefined
}
