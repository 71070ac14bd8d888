import { formatDuration } from '../../domain/input/duration.js'
import { formatMoment } from '../../domain/text/moment.js'
import { describeSimulation } from '../report/phrases.js'
import type { Report } from '../../domain/report/report.js'
import { withBreakPoints } from './break-points.js'
import { html, type Html } from './html.js'
import { renderBadge } from './verdict-badge.js'

/** What was done, how it ended and what is true now. */
export function renderPageHeader({
  title,
  verdict,
  headline,
  explanation,
  startedAt,
  finishedAt,
  simulatedRate
}: Report): Html {
  const simulation =
    simulatedRate === undefined ? undefined : html`<span class="took">${describeSimulation(simulatedRate)}</span>`
  return html`<header>
    <p class="when">${formatMoment(startedAt)}</p>
    <h1>${title}</h1>
    <p class="verdict">
      ${renderBadge(verdict)}<span class="took">in ${formatDuration(finishedAt - startedAt)}</span>${simulation}
    </p>
    <p class="headline">${headline}</p>
    ${explanation === undefined ? undefined : html`<p class="explanation">${withBreakPoints(explanation)}</p>`}
  </header>`
}
