import { formatElapsed, formatTimeOfDay } from '../../../domain/text/moment.js'
import type { Tone } from '../../../domain/report/verdict-word.js'
import { withBreakPoints } from '../break-points.js'
import { html, type Html } from '../html.js'
import { percentOf, type TimeAxis } from './time-axis.js'

/** A moment that a chart marks with a number. */
export interface ChartMark {
  readonly at: number
  readonly text: string
  /** The tooltip of a mark. */
  readonly detail?: string
  readonly tone: Tone
}

/** Marks nearer than this, in percent of the width, are separated by their height: a number on a small phone is as wide. */
const CROWDED_PERCENT = 10
const MOST_ROWS = 3

/** The numbers over a plot, each with a line down through it. */
export function renderMarks(axis: TimeAxis, marks: readonly ChartMark[]): readonly Html[] {
  const lastInRow: number[] = []
  return marks.map((mark, index) => {
    const left = percentOf(axis, mark.at)
    const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find(
      row => left - (lastInRow[row] ?? -CROWDED_PERCENT) >= CROWDED_PERCENT
    )
    const row = free ?? MOST_ROWS - 1
    lastInRow[row] = left
    const title = [formatTimeOfDay(mark.at), mark.text, mark.detail].filter(part => part !== undefined).join(' ')
    return html`<span class="mark ${mark.tone} row${row}" style="left:${left}%" title="${title}"
      ><b>${index + 1}</b></span
    >`
  })
}

/** What the numbers represent. */
export function renderMarkList(axis: TimeAxis, marks: readonly ChartMark[]): Html | undefined {
  if (marks.length === 0) return undefined
  const items = marks.map(
    ({ at, text, tone }, index) =>
      html`<li class="${tone}">
        <b>${index + 1}</b><time>${formatElapsed(axis.startedAt, at)}</time><span>${withBreakPoints(text)}</span>
      </li>`
  )
  return html`<ol class="marks">
    ${items}
  </ol>`
}
