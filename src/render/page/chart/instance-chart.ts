import { renderMarks, type ChartMark } from './chart-marks.js'
import { levelOf, renderGrid, renderTimes, renderValues } from './chart-scale.js'
import { html, type Html } from '../html.js'
import type { ServiceReport, InstanceCounts } from '../../../domain/report/report.js'
import { renderKey } from './chart-key.js'
import { drawArea, drawBand, drawLine, holdLevels } from './plot-path.js'

/**
 * The instances of a service over time: the old version below, the new one on top, with the milestones. The drawing stretches
 * with the page while every text keeps its size, so it can be read on a phone.
 */
export function renderInstanceChart(service: ServiceReport, milestones: readonly ChartMark[]): Html {
  const { counts } = service
  if (counts.length === 0) return html``
  const top = Math.max(1, ...counts.map(each => Math.max(each.desired, each.canary + each.stable, each.healthy ?? 0)))
  const line = (value: (each: InstanceCounts) => number) =>
    holdLevels(
      service,
      counts.map(each => ({ at: each.at, level: levelOf(value(each), top) }))
    )
  const hasHealth = counts.some(each => each.healthy !== undefined)
  return html`<figure class="chart">
    <div class="plot" role="img" aria-label="${describe(service)}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${renderGrid(yValues(top), top)}
        <path class="stable" d="${drawArea(line(each => each.stable))}" />
        <path
          class="canary"
          d="${drawBand(
            line(each => each.stable + each.canary),
            line(each => each.stable)
          )}"
        />
        <path class="desired" d="${drawLine(line(each => each.desired))}" />
        ${hasHealth ? html`<path class="healthy" d="${drawLine(line(each => each.healthy ?? 0))}" />` : undefined}
      </svg>
      ${renderValues(yValues(top), top)} ${renderTimes(service)} ${renderMarks(service, milestones)}
    </div>
    <figcaption>
      ${renderKey('canary', `${service.to} (canary)`)}
      ${renderKey('stable', service.from === undefined ? 'stable' : `${service.from} (stable)`)}
      ${renderKey('desired', 'desired')} ${hasHealth ? renderKey('healthy', 'healthy targets') : undefined}
    </figcaption>
  </figure>`
}

function yValues(top: number): readonly number[] {
  return top >= 4 ? [0, Math.round(top / 2), top] : [0, top]
}

function describe({ name, from, to, counts, startedAt, finishedAt }: ServiceReport): string {
  const [first] = counts
  const last = counts.at(-1)
  const count = (each: InstanceCounts | undefined) =>
    `${each?.canary ?? 0} of ${to} and ${each?.stable ?? 0} of ${from ?? 'earlier versions'}`
  const seconds = Math.round((finishedAt - startedAt) / 1000)
  return `Running instances of ${name} over ${seconds} seconds: at first ${count(first)}, at the end ${count(last)}.`
}
