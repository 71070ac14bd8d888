import type { ServiceReport } from '../../domain/report/report.js'
import { html, type Html } from './html.js'

/** From which revision to which. */
export function renderRevisionChange({ from, to }: Pick<ServiceReport, 'from' | 'to'>): Html {
  if (from === undefined || from === to) return html`<code>${to}</code>`
  return html`<span class="versions"
    ><code>${from}</code><span class="arrow" aria-label="to">→</span><code>${to}</code></span
  >`
}
