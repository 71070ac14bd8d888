import type { LogExcerpt } from '../../domain/report/report.js'
import type { Tone } from '../../domain/report/verdict-word.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

/** Lines of logs; what explains a failure is not folded away. */
export function renderLogs(excerpts: readonly LogExcerpt[], tone: Tone): Html {
  if (excerpts.length === 0) return html``
  const details = excerpts.map(({ title, lines }) =>
    tone === 'good'
      ? html`<details>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`
      : html`<details open>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`
  )
  return renderSection('logs', 'Logs', html`${details}`)
}

function logLines(lines: readonly string[]): Html {
  return html`<pre class="log" tabindex="0">${lines.join('\n')}</pre>`
}
