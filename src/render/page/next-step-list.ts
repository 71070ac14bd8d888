import type { NextStep } from '../../domain/report/report.js'
import { withBreakPoints } from './break-points.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

/** What a person should do now. */
export function renderNextSteps(list: readonly NextStep[]): Html {
  if (list.length === 0) return html``
  const items = list.map(
    ({ text, command }) =>
      html`<li>
        ${withBreakPoints(text)}${command === undefined ? undefined : html`<pre>${withBreakPoints(command)}</pre>`}
      </li>`
  )
  return renderSection(
    'todo',
    'What to do now',
    html`<ul>
      ${items}
    </ul>`
  )
}
