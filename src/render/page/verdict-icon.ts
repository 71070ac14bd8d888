import { html, type Html } from './html.js'
import type { VerdictWord } from '../../domain/report/verdict-word.js'

/** Strokes on a grid of 24 by 24. */
const STROKES: Readonly<Record<VerdictWord, string>> = {
  succeeded: 'M5 12.5l4.5 4.5L19 7.5',
  paused: 'M9 6v12M15 6v12',
  'rolled-back': 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  failed: 'M6 6l12 12M18 6L6 18',
  superseded: 'M5 5l7 7-7 7M13 5l7 7-7 7',
  cancelled: 'M7 7h10v10H7z',
  'timed-out': 'M12 6v6l4 3M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18',
  unknown: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.1',
  'would-change': 'M4 20h4L19 9l-4-4L4 16z',
  unchanged: 'M6 12h12'
}

/** The sign of a verdict; the words beside it have the same meaning. */
export function renderVerdictIcon(verdict: VerdictWord): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="${STROKES[verdict]}" />
  </svg>`
}
