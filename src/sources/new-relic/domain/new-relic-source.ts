import type { DeclaredSource, SourceQuery } from '../../../domain/gate/source/declared-source.js'

/** A source of the kind `new-relic`. */
export interface NewRelicSource extends DeclaredSource {
  /** Of NerdGraph: https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph */
  readonly endpoint: string
  readonly account: number
  /** Environment variable with a user key. */
  readonly apiKey: string
  /** `appName` that presets select by. */
  readonly app: string | undefined
  /** Attribute of events with the version, which presets select by. */
  readonly versionAttribute: string | undefined
}

/** A query in NRQL without a time range: https://docs.newrelic.com/docs/nrql/nrql-syntax-clauses-functions/ */
export interface NewRelicQuery extends SourceQuery {
  /** Name after `AS` of the figure that is meant; undefined where the query selects only one. */
  readonly column: string | undefined
}
