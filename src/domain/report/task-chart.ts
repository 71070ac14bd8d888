import { html, type Html } from './html.js'
import { formatElapsed, formatTimeOfDay } from './moment.js'
import type { ReportEvent, ServiceReport, TaskCounts } from './report.js'
import { axisTicks, percentOf, type TimeAxis } from './time-axis.js'

/** Milestones nearer than this, in percent of the width, are told apart by their height. */
const CROWDED_PERCENT = 5
const MOST_ROWS = 3

/**
 * The tasks of a service over time: the old version below, the new one on top, with the milestones. The drawing stretches
 * with the page while every text keeps its size, so it can be read on a phone.
 */
export function renderTaskChart(service: ServiceReport, milestones: readonly ReportEvent[]): Html {
  const { counts } = service
  if (counts.length === 0) return html``
  const top = Math.max(
    1,
    ...counts.map(each => Math.max(each.desired, each.candidate + each.stable, each.healthy ?? 0))
  )
  const level = (tasks: number) => round(100 - (tasks / top) * 92)
  const line = (value: (each: TaskCounts) => number) => stepPath(service, value, level)
  const hasHealth = counts.some(each => each.healthy !== undefined)
  return html`<figure class="chart">
    <div class="plot" role="img" aria-label="${describe(service)}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${yValues(top).map(value => html`<path class="grid" d="M0 ${level(value)}H100" />`)}
        <path class="stable" d="${area(line(each => each.stable))}" />
        <path
          class="candidate"
          d="${band(
            line(each => each.stable + each.candidate),
            line(each => each.stable)
          )}"
        />
        <path class="desired" d="${open(line(each => each.desired))}" />
        ${hasHealth ? html`<path class="healthy" d="${open(line(each => each.healthy ?? 0))}" />` : undefined}
      </svg>
      ${yTicks(top, level)} ${axisTicks(service).map(at => xTick(service, at))} ${renderMilestones(service, milestones)}
    </div>
    <figcaption>
      ${key('candidate', `${service.to} (new)`)}
      ${key('stable', service.from === undefined ? 'before' : `${service.from} (before)`)} ${key('desired', 'desired')}
      ${hasHealth ? key('healthy', 'healthy targets') : undefined}
    </figcaption>
  </figure>`
}

type Points = readonly (readonly [x: number, y: number])[]

/** Counts hold until the next one: a line of steps up to the end of the axis. */
function stepPath(
  service: ServiceReport,
  value: (counts: TaskCounts) => number,
  level: (tasks: number) => number
): Points {
  const { counts } = service
  return counts.flatMap((each, index) => {
    const y = level(value(each))
    const next = counts[index + 1]
    const from = index === 0 ? 0 : percentOf(service, each.at)
    return [
      [from, y],
      [next === undefined ? 100 : percentOf(service, next.at), y]
    ] as const
  })
}

function open(points: Points): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
}

function area(points: Points): string {
  return `${open(points)}L100 100L0 100Z`
}

function band(upper: Points, lower: Points): string {
  return `${open(upper)}L${lower
    .toReversed()
    .map(([x, y]) => `${x} ${y}`)
    .join('L')}Z`
}

function yValues(top: number): readonly number[] {
  return top >= 4 ? [0, Math.round(top / 2), top] : [0, top]
}

function yTicks(top: number, level: (tasks: number) => number): readonly Html[] {
  return yValues(top).map(value => html`<span class="y" style="top:${level(value)}%">${value}</span>`)
}

function xTick(axis: TimeAxis, at: number): Html {
  return html`<span class="x" style="left:${percentOf(axis, at)}%">${formatElapsed(axis.startedAt, at)}</span>`
}

function renderMilestones(axis: TimeAxis, milestones: readonly ReportEvent[]): readonly Html[] {
  const lastInRow: number[] = []
  return milestones.map((event, index) => {
    const left = percentOf(axis, event.at)
    const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find(
      row => left - (lastInRow[row] ?? -CROWDED_PERCENT) >= CROWDED_PERCENT
    )
    const row = free ?? MOST_ROWS - 1
    lastInRow[row] = left
    const title = `${formatTimeOfDay(event.at)} ${event.text}`
    return html`<span class="mark ${event.tone} row${row}" style="left:${left}%" title="${title}"
      ><b>${index + 1}</b></span
    >`
  })
}

function key(name: string, text: string): Html {
  return html`<span class="key ${name}"><i></i>${text}</span>`
}

function describe({ name, from, to, counts, startedAt, finishedAt }: ServiceReport): string {
  const [first] = counts
  const last = counts.at(-1)
  const count = (each: TaskCounts | undefined) =>
    `${each?.candidate ?? 0} of ${to} and ${each?.stable ?? 0} of ${from ?? 'earlier versions'}`
  const seconds = Math.round((finishedAt - startedAt) / 1000)
  return `Running tasks of ${name} over ${seconds} seconds: at first ${count(first)}, at the end ${count(last)}.`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
