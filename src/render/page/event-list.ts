import { formatElapsed, formatTimeOfDay } from '../../domain/text/moment.js'
import type { Report } from '../../domain/report/report.js'
import { withBreakPoints } from './break-points.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

const MOST_EVENTS = 500
/** Longer lists of events are folded up. */
const SHORT_LIST = 30

/** What happened, oldest first; a long list is folded up. */
export function renderEvents(report: Report): Html {
  if (report.events.length === 0) return html``
  const shown = report.events.slice(-MOST_EVENTS)
  const hasSubjects = new Set(report.events.map(event => event.subject)).size > 1
  const items = shown.map(
    ({ at, subject, text, tone, weight }) =>
      html`<li class="${tone} ${weight}">
        <time title="${formatElapsed(report.startedAt, at)}">${formatTimeOfDay(at)}</time>
        <span>${hasSubjects ? html`<b>${subject}</b> ` : undefined}${withBreakPoints(text)}</span>
      </li>`
  )
  const list = html`<ol class="events">
    ${items}
  </ol>`
  const left = report.events.length - shown.length
  const note = left === 0 ? undefined : html`<p class="note">${left} earlier events are left out.</p>`
  const folded = html`<details>
    <summary>${shown.length} events</summary>
    ${note}${list}
  </details>`
  return renderSection('events', 'Events', shown.length > SHORT_LIST ? folded : list)
}
