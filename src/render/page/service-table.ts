import { formatDuration } from '../../domain/input/duration.js'
import { describeRunning } from '../report/phrases.js'
import type { Report } from '../../domain/report/report.js'
import { html, type Html } from './html.js'
import { renderRevisionChange } from './revision-change.js'
import { renderSection } from './section.js'
import { renderBadge } from './verdict-badge.js'

/** All services, a row each; nothing for one, because its card shows everything. */
export function renderServiceTable({ services }: Report): Html {
  if (services.length < 2) return html``
  const rows = services.map(
    service =>
      html`<tr>
        <th scope="row">${service.name}</th>
        <td>${renderBadge(service.verdict)}</td>
        <td>${renderRevisionChange(service)}</td>
        <td class="n">${describeRunning(service)}</td>
        <td class="n">${formatDuration(service.finishedAt - service.startedAt)}</td>
        <td>${service.reason}</td>
      </tr>`
  )
  const head = html`<tr>
    <th scope="col">Service</th>
    <th scope="col">Result</th>
    <th scope="col">Version</th>
    <th scope="col">Running</th>
    <th scope="col">Took</th>
    <th scope="col">Reason</th>
  </tr>`
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="Services">
    <table>
      <thead>
        ${head}
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
  return renderSection('services', 'Services', table)
}
