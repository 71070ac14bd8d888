import type { DeclaredSource, SourceQuery } from '../domain/gate/source/declared-source.js'

/** Values of the placeholders of one side, by name (`side.id`, `side.label` …). No value contains a quote, a backslash or a control character. */
export type SideNames = ReadonlyMap<string, string>

export interface SourceRequest {
  /** Epoch milliseconds, both at a multiple of the window's length; the end is not included. */
  readonly from: number
  readonly to: number
  readonly windowSeconds: number
  /** `count`: events per window, whole numbers. `value`: a gauge per window. */
  readonly queries: readonly { readonly query: SourceQuery; readonly use: 'count' | 'value' }[]
  readonly sides: { readonly canary: SideNames; readonly stable: SideNames }
}

/** What one query returned. */
export interface SourceReading {
  /** By the start of the window, epoch milliseconds. A window without a value is left out: that is not zero. A zero is a zero that the source has shown. */
  readonly canary: ReadonlyMap<number, number>
  readonly stable: ReadonlyMap<number, number>
  /** Starts of the windows that cannot be judged: gaps, partial figures, figures that may still change. */
  readonly unsettled: ReadonlySet<number>
  /** What people should know about it: one sentence each, without values of secrets. */
  readonly notes: readonly string[]
}

/** Reads figures of the two sides of a rollout. */
export interface MetricSource {
  /**
   * All queries of one source together, in their order. Throws `access-denied` where the credentials are refused, `bad-input` where the
   * source refuses a query, `platform-error`, `throttled` or `unreachable` where it may answer later: what cannot be read is never a zero.
   */
  read(request: SourceRequest): Promise<readonly SourceReading[]>
}

/** Opens the source that was declared. `secrets`: values by the names in `DeclaredSource.secrets`. */
export type OpenMetricSource = (source: DeclaredSource, secrets: ReadonlyMap<string, string>) => MetricSource
