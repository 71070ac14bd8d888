import type { Cause } from '../../domain/report/report.js'
import { withBreakPoints } from './break-points.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

/** Why it did not succeed. */
export function renderCauses(list: readonly Cause[]): Html {
  if (list.length === 0) return html``
  const items = list.map(
    ({ title, detail }) =>
      html`<li>
        <strong>${withBreakPoints(title)}</strong
        >${detail === undefined ? undefined : html`<pre>${withBreakPoints(detail)}</pre>`}
      </li>`
  )
  return renderSection(
    'why',
    'Why',
    html`<ol>
      ${items}
    </ol>`
  )
}
