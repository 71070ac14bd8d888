import { formatMoment } from '../../domain/text/moment.js'
import type { Report } from '../../domain/report/report.js'
import { html, type Html } from './html.js'
import { renderLink } from './outside-link.js'

/** Notes on how to read the page, and where to go from it. */
export function renderPageFooter({ links, notes, finishedAt }: Report): Html {
  const items = links.map(({ text, href }) => html`<li>${renderLink(html`${text}`, href)}</li>`)
  return html`<footer>
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    ${
      items.length === 0
        ? undefined
        : html`<ul>
            ${items}
          </ul>`
    }
    <p>Written by deploy-kit at ${formatMoment(finishedAt)}. All times are UTC.</p>
  </footer>`
}
