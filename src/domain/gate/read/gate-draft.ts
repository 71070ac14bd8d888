import type { AbsoluteGate, Gate, RelativeGate, ThresholdGate } from '../gate-plan.js'
import type { GateDialect } from './gate-dialect.js'
import { readChoice } from './gate-values.js'
import type { GateText } from './gate-text.js'
import type { KnownSource } from './read-sources.js'

/** A gate as its own part of the input defines it, before what all gates share is filled in. */
export type GateDraft =
  | Omit<RelativeGate, 'alpha' | 'minRequests'>
  | Omit<AbsoluteGate, 'alpha' | 'minRequests'>
  | Omit<ThresholdGate, 'minRequests'>
  | Exclude<Gate, { readonly minRequests: number }>

/** What a part of the input falls back to. */
export interface DraftDefaults {
  readonly dialect: GateDialect
  readonly mode: Gate['mode']
  /** Declared under `sources:`, by name. */
  readonly sources: ReadonlyMap<string, KnownSource>
}

export function readMode(text: GateText | undefined, { mode }: Pick<DraftDefaults, 'mode'>): Gate['mode'] {
  return text === undefined ? mode : readChoice(text, ['enforce', 'observe'])
}
