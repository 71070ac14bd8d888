import type { DeclaredSource, SourceQuery } from '../../../domain/gate/source/declared-source.js'

/** A source of the kind `datadog`. */
export interface DatadogSource extends DeclaredSource {
  /** `https://api.datadoghq.eu`. */
  readonly address: string
  /** Environment variables with the two keys: https://docs.datadoghq.com/account_management/api-app-keys/ */
  readonly apiKey: string
  readonly applicationKey: string
  /** Tags that presets select by. */
  readonly service: string | undefined
  readonly env: string | undefined
}

/** A query of metrics: https://docs.datadoghq.com/metrics/advanced-filtering/ */
export interface DatadogQuery extends SourceQuery {
  /**
   * A metric that the same report of the same spans carries. Where it has a value in a window and this query has none, nothing was counted
   * in that window: the count is 0. Undefined: a window without a value has no value.
   */
  readonly zeroWhere: string | undefined
}
