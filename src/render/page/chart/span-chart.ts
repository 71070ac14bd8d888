import { formatDuration } from '../../../domain/input/duration.js'
import { html, type Html } from '../html.js'
import { formatElapsed } from '../../../domain/text/moment.js'
import type { Span } from '../../../domain/report/report.js'
import { axisTicks, percentOf, type TimeAxis } from './time-axis.js'

/** What took time, a bar each. */
export function renderSpanChart(spans: readonly Span[], axis: TimeAxis): Html {
  if (spans.length === 0) return html``
  return html`<div class="spans">
    ${spans.map(span => renderSpan(span, axis))}
    <div class="scale" aria-hidden="true">
      ${axisTicks(axis).map(
        at => html`<span style="left:${percentOf(axis, at)}%">${formatElapsed(axis.startedAt, at)}</span>`
      )}
    </div>
  </div>`
}

function renderSpan({ subject, label, startedAt, finishedAt, tone }: Span, axis: TimeAxis): Html {
  const left = percentOf(axis, startedAt)
  const width = Math.max(0.5, percentOf(axis, finishedAt) - left)
  return html`<div class="span">
    <span class="what"><b>${subject}</b> ${label}</span>
    <span class="took">${formatDuration(finishedAt - startedAt)}</span>
    <span class="track" aria-hidden="true"><i class="${tone}" style="left:${left}%;width:${width}%"></i></span>
  </div>`
}
