import type { TextPosition } from '../../document/text-place.js'

/** A source of figures, as `sources:` of the gates declares it. Its other members belong to its kind. */
export interface DeclaredSource {
  /** The key under `sources:`; gates use it by this name. */
  readonly name: string
  /** `prometheus`, `datadog` … */
  readonly kind: string
  /** Length of the windows that requests are counted in. */
  readonly windowSeconds: number
  /** How late its figures may be: a window is judged when it ended at least this long ago. */
  readonly delaySeconds: number
  /** Environment variables that hold its credentials (`env:NAME`): read when the step starts, masked, never shown. */
  readonly secrets: readonly string[]
}

/** One query in the language of its source, with placeholders such as `{side.id}`. Its other members belong to the kind of the source. */
export interface SourceQuery {
  /** As people may see it: in a log, a dry run, a report. */
  readonly text: string
  /** Where it stands in the gates; set by the reader of the gates. */
  readonly at?: TextPosition
  /** It returns the current value only, whatever window is asked for. */
  readonly isCurrentOnly?: true
}
