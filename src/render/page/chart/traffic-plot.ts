import {
  POINT_MILLISECONDS,
  type TrafficCurve,
  type TrafficPoint,
  type TrafficReport
} from '../../../domain/report/traffic-report.js'
import type { ChartMark } from './chart-marks.js'
import { levelOf, renderGrid, renderValues } from './chart-scale.js'
import { html, type Html } from '../html.js'
import { drawArea, drawLine, holdLevels, type PlotPoints } from './plot-path.js'
import { leastTop, niceTop } from '../../markdown/nice-top.js'
import { percentOf } from './time-axis.js'

type Side = 'canary' | 'stable'

/** The share of traffic that the canary had, with the decisions over it. */
export function renderWeightPlot(
  traffic: TrafficReport,
  { boundaries, overlay }: { readonly boundaries: readonly number[]; readonly overlay: readonly Html[] }
): Html {
  const levels = traffic.weights.map(({ at, canaryPercent }) => ({ at, level: levelOf(canaryPercent, 100) }))
  const [first] = traffic.weights
  const start = first === undefined || first.at <= traffic.startedAt ? [] : [{ at: traffic.startedAt, level: 100 }]
  const values = [0, 50, 100]
  return html`<div class="plot share" role="img" aria-label="${describeWeights(traffic)}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, 100)}
      <path class="canary" d="${drawArea(holdLevels(traffic, [...start, ...levels]))}" />
      ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
    </svg>
    <span class="plot-title">Weight of ${traffic.canary}</span>
    ${renderValues(values, 100, '%')} ${overlay}
  </div>`
}

/** One figure of both revisions, minute by minute. */
export function renderCurvePlot(
  traffic: TrafficReport,
  { name, unit, points }: TrafficCurve,
  { boundaries, marks }: { readonly boundaries: readonly number[]; readonly marks: readonly ChartMark[] }
): Html {
  const top = niceTop(Math.max(leastTop(unit), ...points.flatMap(({ canary = 0, stable = 0 }) => [canary, stable])))
  const values = [0, top / 2, top]
  const draw = (side: Side) =>
    stretches(points, side).map(
      stretch => html`<path class="line ${side}" d="${drawLine(placePoints(stretch, { traffic, side, top }))}" />`
    )
  return html`<div class="plot curve" role="img" aria-label="${describeCurve(traffic, { name, unit, points })}">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${renderGrid(values, top)} ${boundaries.map(at => lineAt(traffic, at, 'boundary'))}
      ${marks.map(({ at, tone }) => lineAt(traffic, at, `decision ${tone}`))} ${draw('stable')} ${draw('canary')}
    </svg>
    <span class="plot-title">${name}</span>
    ${renderValues(values, top, unit)}
  </div>`
}

function lineAt(traffic: TrafficReport, at: number, name: string): Html {
  return html`<path class="${name}" d="M${percentOf(traffic, at)} 0V100" />`
}

/** The minutes of one side, parted where it served nothing. */
function stretches(points: readonly TrafficPoint[], side: Side): readonly (readonly TrafficPoint[])[] {
  const found: TrafficPoint[][] = []
  points.forEach((point, index) => {
    if (point[side] === undefined) return
    const before = points[index - 1]
    const last = found.at(-1)
    const isNext = before?.[side] !== undefined && point.at - before.at <= POINT_MILLISECONDS
    if (last !== undefined && isNext) last.push(point)
    else found.push([point])
  })
  return found
}

/** A point is in the middle of its minute; one alone is drawn as the length of it. */
function placePoints(
  points: readonly TrafficPoint[],
  { traffic, side, top }: { readonly traffic: TrafficReport; readonly side: Side; readonly top: number }
): PlotPoints {
  const place = (point: TrafficPoint, share: number) =>
    [percentOf(traffic, point.at + share * POINT_MILLISECONDS), levelOf(point[side] ?? 0, top)] as const
  const [only, ...others] = points
  return only !== undefined && others.length === 0
    ? [place(only, 0.25), place(only, 0.75)]
    : points.map(point => place(point, 0.5))
}

function describeWeights({ canary, weights }: TrafficReport): string {
  return `Share of traffic of ${canary}: ${weights.map(({ canaryPercent }) => `${canaryPercent}%`).join(', then ')}.`
}

function describeCurve({ canary, stable }: TrafficReport, { name, unit, points }: TrafficCurve): string {
  const highest = (side: Side) => {
    const measured = points.flatMap(point => point[side] ?? [])
    return measured.length === 0 ? 'no data' : `${Number(Math.max(...measured).toFixed(2))}${unit} at most`
  }
  return `${name}: ${canary} ${highest('canary')}, ${stable} ${highest('stable')}.`
}
