/** How something ended, for its colour and its sign. */
export type Tone = 'good' | 'bad' | 'warning' | 'neutral'

/** How a run can end; `would-change` and `unchanged` are the ends of a dry run. */
export type VerdictWord =
  | 'succeeded'
  | 'paused'
  | 'rolled-back'
  | 'failed'
  | 'superseded'
  | 'cancelled'
  | 'timed-out'
  | 'unknown'
  | 'would-change'
  | 'unchanged'

export interface VerdictPhrase {
  /** Ends a sentence that begins with the report's title: `Deploy api: rolled back`. */
  readonly words: string
  readonly tone: Tone
  /** A sign with the same meaning without color. */
  readonly sign: string
}

const PHRASES: Readonly<Record<VerdictWord, VerdictPhrase>> = {
  succeeded: { words: 'succeeded', tone: 'good', sign: '✅' },
  paused: { words: 'paused for a decision', tone: 'warning', sign: '⏸️' },
  'rolled-back': { words: 'rolled back', tone: 'bad', sign: '↩️' },
  failed: { words: 'failed', tone: 'bad', sign: '❌' },
  superseded: { words: 'superseded', tone: 'warning', sign: '⏭️' },
  cancelled: { words: 'cancelled', tone: 'warning', sign: '🚫' },
  'timed-out': { words: 'timed out', tone: 'bad', sign: '⌛' },
  unknown: { words: 'ended in an unknown state', tone: 'bad', sign: '❓' },
  'would-change': { words: 'would change (dry run)', tone: 'neutral', sign: '📝' },
  unchanged: { words: 'no changes', tone: 'neutral', sign: '➖' }
}

/** The words, the tone and the sign of a verdict. */
export function phraseVerdict(verdict: VerdictWord): VerdictPhrase {
  return PHRASES[verdict]
}
