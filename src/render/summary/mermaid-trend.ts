import { niceTop } from '../markdown/nice-top.js'
import type { DeliveryWeek } from '../../domain/delivery/measure-delivery.js'

/** Changes by week as a Mermaid chart. Syntax: https://mermaid.js.org/syntax/xyChart.html */
export function mermaidTrend(weeks: readonly DeliveryWeek[]): string {
  const top = niceTop(Math.max(1, ...weeks.flatMap(({ succeeded, failed }) => [succeeded, failed])))
  const theme = { xyChart: { plotColorPalette: '#4f6bed, #c0262d' } }
  return [
    `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
    'xychart-beta',
    '    title "Changes by week"',
    `    x-axis [${weeks.map(({ from }) => `"${new Date(from).toISOString().slice(5, 10)}"`).join(', ')}]`,
    `    y-axis "changes" 0 --> ${top}`,
    `    bar [${weeks.map(({ succeeded }) => succeeded).join(', ')}]`,
    `    line [${weeks.map(({ failed }) => failed).join(', ')}]`
  ].join('\n')
}
