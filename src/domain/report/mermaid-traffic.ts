import { mermaidLabel } from './mermaid-label.js'
import { formatTimeOfDay } from './moment.js'
import { leastTop, niceTop } from './nice-top.js'
import { POINT_MILLISECONDS, type TrafficCurve, type TrafficPoint, type TrafficReport } from './traffic-report.js'

const MOST_MINUTES = 120
const NAME_CHARACTERS = 40
const CANDIDATE_COLOUR = '#4f6bed'
const STABLE_COLOUR = '#8a94a6'

/**
 * The candidate's weight and each figure of both revisions over time, as Mermaid charts, which GitHub draws in summaries and
 * comments. None where there is too little to draw. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaidTraffic({ weights, curves }: TrafficReport): readonly string[] {
  const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? []
  if (minutes.length < 2) return []
  const weightAt = ({ at }: TrafficPoint) =>
    weights.findLast(change => change.at < at + POINT_MILLISECONDS)?.weightPercent ?? 0
  const weight = chart(minutes, {
    title: 'Weight of the new revision',
    unit: ' %',
    top: 100,
    series: [['bar', minutes.map(weightAt)]]
  })
  return [weight, ...curves.filter(({ points }) => points.length > 1).map(curveChart)]
}

/** What the colours of the charts stand for, which the charts themselves cannot say. */
export function explainTraffic({ candidate, stable, curves }: TrafficReport): string {
  const isGap = ({ candidate: one, stable: other }: TrafficPoint) => one === undefined || other === undefined
  const gaps = curves.some(({ points }) => points.some(isGap))
    ? ' A minute in which nothing was measured is drawn as 0.'
    : ''
  return `Blue: ${candidate} (new). Grey: ${stable} (old).${gaps}`
}

function curveChart({ name, unit, points }: TrafficCurve): string {
  const shown = points.slice(-MOST_MINUTES)
  return chart(shown, {
    title: name,
    unit,
    top: niceTop(Math.max(leastTop(unit), ...shown.flatMap(({ candidate = 0, stable = 0 }) => [candidate, stable]))),
    series: [
      ['line', shown.map(({ candidate = 0 }) => candidate)],
      ['line', shown.map(({ stable = 0 }) => stable)]
    ]
  })
}

interface ChartParts {
  readonly title: string
  readonly unit: string
  readonly top: number
  readonly series: readonly (readonly [form: 'bar' | 'line', values: readonly number[]])[]
}

function chart(minutes: readonly TrafficPoint[], { title, unit, top, series }: ChartParts): string {
  const start = formatTimeOfDay(minutes[0]?.at ?? 0).slice(0, 5)
  const theme = { xyChart: { plotColorPalette: `${CANDIDATE_COLOUR}, ${STABLE_COLOUR}` } }
  return [
    `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
    'xychart-beta',
    `    title "${mermaidLabel(title, NAME_CHARACTERS)}"`,
    `    x-axis "minutes since ${start} UTC" 0 --> ${minutes.length - 1}`,
    `    y-axis "${unit.trim() === '%' ? 'percent' : mermaidLabel(unit, NAME_CHARACTERS)}" 0 --> ${top}`,
    ...series.map(([form, values]) => `    ${form} [${values.map(value => Number(value.toFixed(2))).join(', ')}]`)
  ].join('\n')
}
