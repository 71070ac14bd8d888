import { phraseVerdict, type VerdictWord } from '../../domain/report/verdict-word.js'
import { html, type Html } from './html.js'
import { renderVerdictIcon } from './verdict-icon.js'

/** A verdict as a coloured word with its sign. */
export function renderBadge(verdict: VerdictWord): Html {
  const { words, tone } = phraseVerdict(verdict)
  return html`<span class="badge ${tone}">${renderVerdictIcon(verdict)}${words}</span>`
}
