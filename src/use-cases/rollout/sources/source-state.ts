import type { FailedSource, SeriesPoint } from '../../../domain/gate/observations.js'
import type { SignalKey } from '../../../domain/gate/signal.js'
import type { WindowCounts } from '../../../domain/gate/statistics/align-windows.js'
import type { Bucket } from '../../../domain/gate/statistics/bucket.js'

/** What one rollout has read of its sources. Changed in place. Times are epoch milliseconds. */
export interface SourcesState {
  /** By the name of the source. */
  readonly read: Map<string, SourceState>
  /** What gates are judged by, as last made of it. */
  readonly signals: Map<SignalKey, readonly Bucket[]>
  readonly series: Map<string, readonly SeriesPoint[]>
  /** Sentences about sources that the log has already. */
  readonly logged: Set<string>
}

export interface SourceState {
  /** Up to when complete windows were read, by the length of the windows in seconds. */
  readonly upTo: Map<number, number>
  /** By the key of the query. */
  readonly readings: Map<string, WindowCounts>
  /** Undefined after a read that succeeded. */
  failed: FailedSource | undefined
  /** What people should know about what was read. */
  notes: readonly string[]
}

export function initialSources(): SourcesState {
  return { read: new Map(), signals: new Map(), series: new Map(), logged: new Set() }
}

/** The state of one source; a new one where nothing was read of it yet. */
export function sourceStateOf({ read }: SourcesState, name: string): SourceState {
  const known = read.get(name)
  if (known !== undefined) return known
  const opened: SourceState = { upTo: new Map(), readings: new Map(), failed: undefined, notes: [] }
  read.set(name, opened)
  return opened
}
