import type { StepReport } from './report.js'
import type { Tone } from './verdict-word.js'

/** How the judgment on a step is shown. */
export interface StepPhrase {
  readonly tone: Tone
  /** A sign with the same meaning without color. */
  readonly sign: string
}

const PHRASES: Readonly<Record<StepReport['verdict'], StepPhrase>> = {
  passed: { tone: 'good', sign: '✅' },
  failed: { tone: 'bad', sign: '❌' },
  inconclusive: { tone: 'warning', sign: '❔' },
  skipped: { tone: 'neutral', sign: '➖' }
}

/** The tone and the sign of a judgment. */
export function phraseStep(verdict: StepReport['verdict']): StepPhrase {
  return PHRASES[verdict]
}
