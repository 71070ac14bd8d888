import type { VerdictPhrase } from '../report/verdict-word.js'
import { phraseVerdict } from '../report/verdict-word.js'
import { VERDICTS_WORST_FIRST, type Verdict } from '../rollout/verdict.js'

/** What comes before the end. */
export type ProgressEvent = (typeof PROGRESS_EVENTS)[number]

/** What is sent: progress, or the outcome. */
export type NoticeEvent = ProgressEvent | Verdict

export const PROGRESS_EVENTS = ['started', 'awaiting-approval', 'step-passed'] as const

/** Every event, as the input takes them. */
export const NOTICE_EVENTS: readonly NoticeEvent[] = [...PROGRESS_EVENTS, ...VERDICTS_WORST_FIRST]

const PHRASES: Readonly<Record<ProgressEvent, VerdictPhrase>> = {
  started: { words: 'started', tone: 'neutral', sign: '🚀' },
  'awaiting-approval': { words: 'waiting for approval', tone: 'warning', sign: '✋' },
  'step-passed': { words: 'passed a step', tone: 'neutral', sign: '👣' }
}

/** The words, the tone and the sign of an event. */
export function phraseEvent(event: NoticeEvent): VerdictPhrase {
  return isEnd(event) ? phraseVerdict(event) : PHRASES[event]
}

/** Whether nothing more is to come. */
export function isEnd(event: NoticeEvent): event is Verdict {
  return VERDICTS_WORST_FIRST.some(verdict => verdict === event)
}

/** Whether a person should look: the new version was rolled back or failed, or the outcome is unknown. */
export function isFailure(event: NoticeEvent): boolean {
  return ['failed', 'rolled-back', 'timed-out', 'unknown'].includes(event)
}
