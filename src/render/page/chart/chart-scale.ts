import { formatElapsed } from '../../../domain/text/moment.js'
import { html, type Html } from '../html.js'
import { axisTicks, percentOf, type TimeAxis } from './time-axis.js'

/** Values are drawn up to this height, in percent of the plot: what is on top must not stick to the frame. */
const TOP_PERCENT = 92

/** The position of a value between 0 and `top`, in percent from above. */
export function levelOf(value: number, top: number): number {
  return Math.round((100 - (value / top) * TOP_PERCENT) * 100) / 100
}

/** The lines of a plot at its values. */
export function renderGrid(values: readonly number[], top: number): readonly Html[] {
  return values.map(value => html`<path class="grid" d="M0 ${levelOf(value, top)}H100" />`)
}

/** The values beside a plot; `unit` follows each. */
export function renderValues(values: readonly number[], top: number, unit = ''): readonly Html[] {
  return values.map(value => html`<span class="y" style="top:${levelOf(value, top)}%">${value}${unit}</span>`)
}

/** The times below a plot. */
export function renderTimes(axis: TimeAxis): readonly Html[] {
  return axisTicks(axis).map(
    at => html`<span class="x" style="left:${percentOf(axis, at)}%">${formatElapsed(axis.startedAt, at)}</span>`
  )
}
