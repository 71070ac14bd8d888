import type { TextPosition } from '../../document/text-place.js'
import type { GateText } from '../read/gate-text.js'
import type { Signal } from '../signal.js'
import type { DeclaredSource, SourceQuery } from './declared-source.js'

/** How one kind of source is written in the gates. Handed in where they are read: the domain names no vendor. */
export interface SourceDialect {
  /** The key of a source that makes it one of this kind: `prometheus`. */
  readonly kind: string
  /** What else a source of this kind has, beside `window` and `delay`. */
  readonly keys: readonly string[]
  /** Seconds that a window may last, the default first. Only a source that counts in windows of a minute has one entry. */
  readonly windows: readonly [number, ...number[]]
  /** How late its figures usually are: the default of `delay`. */
  readonly delaySeconds: number
  /** How many days it keeps figures, unless it is configured otherwise; absent where there is no usual time. */
  readonly keptDays?: number
  /** `bad-only`: it counts events, and no requests; then the requests that the target counts are taken. */
  readonly counts: 'requests' | 'bad-only'
  /** Reads its own members. Throws `bad-input` with line and column (`badGate`). */
  readonly declare: (declaration: SourceDeclaration) => DeclaredSource
  /**
   * Reads one query. Its `text` has each placeholder as it was written: by it, the query is refused if it does not distinguish the sides.
   * Throws `bad-input` with line and column.
   */
  readonly readQuery: (text: GateText, context: QueryContext) => SourceQuery
  /** Names of what `preset:` may be; empty where there is none. */
  readonly presets: readonly string[]
  /** Reads `preset:`, a name or a mapping of one name to its settings. Throws `bad-input` with line and column. */
  readonly readPreset?: (text: GateText, context: PresetContext) => PresetQueries
}

/** One entry of `sources:`. */
export interface SourceDeclaration {
  readonly name: string
  readonly at: TextPosition
  /** By key: the kind's own key and those of `SourceDialect.keys` that were given. */
  readonly given: ReadonlyMap<string, GateText>
  readonly windowSeconds: number
  readonly delaySeconds: number
}

export interface QueryContext {
  readonly source: DeclaredSource
  /** `count`: events per window. `value`: a gauge per window. */
  readonly use: 'count' | 'value'
}

export interface PresetContext {
  readonly source: DeclaredSource
  readonly signal: Signal
}

/** `requests` is absent where the source counts none. */
export interface PresetQueries {
  readonly requests?: SourceQuery
  readonly bad: SourceQuery
}
