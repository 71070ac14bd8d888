import { mermaidLabel } from './mermaid-label.js'
import { formatTimeOfDay } from '../../domain/text/moment.js'
import { leastTop, niceTop } from './nice-top.js'
import {
  POINT_MILLISECONDS,
  type TrafficCurve,
  type TrafficPoint,
  type TrafficReport
} from '../../domain/report/traffic-report.js'

const MOST_MINUTES = 120
/** Charts of one figure. */
const MOST_STRETCHES = 3
const NAME_CHARACTERS = 40
type Side = 'canary' | 'stable'

const CANARY_COLOUR = '#4f6bed'
const STABLE_COLOUR = '#8a94a6'

/**
 * The canary's weight and each figure of both revisions over time, as Mermaid charts, which GitHub draws in summaries and
 * comments. None where there is too little to draw. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaidTraffic({ weights, curves }: TrafficReport): readonly string[] {
  const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? []
  if (minutes.length < 2) return []
  const weightAt = ({ at }: TrafficPoint) =>
    weights.findLast(change => change.at < at + POINT_MILLISECONDS)?.canaryPercent ?? 0
  const weight = chart(minutes, {
    title: 'Canary weight',
    unit: '%',
    top: 100,
    series: [['bar', minutes.map(weightAt)]]
  })
  return [weight, ...curves.flatMap(curveCharts)]
}

/** What the colors of the charts represent, which the charts cannot show. */
export function explainTraffic({ canary, stable }: Pick<TrafficReport, 'canary' | 'stable'>): string {
  return `Blue: ${canary} (canary). Gray: ${stable} (stable). Minutes without data are left out.`
}

/**
 * A line of Mermaid has no gaps, so that minutes in which one side was not measured would be drawn as something: there is a chart for each
 * stretch in which the same sides were measured, the canary among them. The longest stretches, in their order.
 */
function curveCharts({ name, unit, points }: TrafficCurve): readonly string[] {
  const shown = points.slice(-MOST_MINUTES)
  const stretches = stretchesOf(shown).filter(({ length }) => length > 1)
  const longest = stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES)
  const values = longest.flat().flatMap(({ canary, stable }) => [canary ?? 0, stable ?? 0])
  const top = niceTop(Math.max(leastTop(unit), ...values))
  return stretches
    .filter(stretch => longest.includes(stretch))
    .map(stretch => {
      const line = (side: Side) => stretch.flatMap(point => point[side] ?? [])
      const isCompared = stretch[0]?.stable !== undefined
      // Blue comes first, so that the color legend also fits a single line.
      const series = [line('canary'), ...(isCompared ? [line('stable')] : [])]
      return chart(stretch, { title: name, unit, top, series: series.map(values => ['line', values] as const) })
    })
}

/** Consecutive minutes in which the canary was measured, parted where stable begins or ceases to be. */
function stretchesOf(points: readonly TrafficPoint[]): readonly (readonly TrafficPoint[])[] {
  const found: TrafficPoint[][] = []
  for (const [index, point] of points.entries()) {
    if (point.canary === undefined) continue
    const before = points[index - 1]
    const goesOn =
      before?.canary !== undefined &&
      (before.stable === undefined) === (point.stable === undefined) &&
      point.at - before.at <= POINT_MILLISECONDS
    const last = found.at(-1)
    if (goesOn && last !== undefined) last.push(point)
    else found.push([point])
  }
  return found
}

interface ChartParts {
  readonly title: string
  readonly unit: string
  readonly top: number
  readonly series: readonly (readonly [form: 'bar' | 'line', values: readonly number[]])[]
}

function chart(minutes: readonly TrafficPoint[], { title, unit, top, series }: ChartParts): string {
  const start = formatTimeOfDay(minutes[0]?.at ?? 0).slice(0, 5)
  const theme = { xyChart: { plotColorPalette: `${CANARY_COLOUR}, ${STABLE_COLOUR}` } }
  return [
    `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
    'xychart-beta',
    `    title "${mermaidLabel(title, NAME_CHARACTERS)}"`,
    `    x-axis "minutes since ${start} UTC" 0 --> ${minutes.length - 1}`,
    `    y-axis "${unit.trim() === '%' ? 'percent' : mermaidLabel(unit, NAME_CHARACTERS)}" 0 --> ${top}`,
    ...series.map(([form, values]) => `    ${form} [${values.map(value => Number(value.toFixed(2))).join(', ')}]`)
  ].join('\n')
}
