import { formatTimeOfDay } from './moment.js'

/** One minute of a rollout: what the candidate was given, and what share of each side's requests failed. */
export interface TrafficMinute {
  readonly at: number
  readonly weightPercent: number
  readonly candidate: TrafficCount
  readonly stable: TrafficCount
}

export interface TrafficCount {
  readonly requests: number
  readonly errors: number
}

const MOST_MINUTES = 60

/**
 * Weight and error rates over time as a Mermaid chart; undefined where there is too little to draw.
 * Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaidTrafficChart(minutes: readonly TrafficMinute[]): string | undefined {
  const shown = minutes.slice(-MOST_MINUTES)
  if (shown.length < 2) return undefined
  const line = (values: readonly number[]) => `    line [${values.map(value => Number(value.toFixed(2))).join(', ')}]`
  return [
    'xychart-beta',
    '    title "Weight of the candidate, its errors, errors of the stable revision (percent, in this order)"',
    `    x-axis [${shown.map(({ at }) => `"${formatTimeOfDay(at).slice(0, 5)}"`).join(', ')}]`,
    '    y-axis "percent" 0 --> 100',
    line(shown.map(minute => minute.weightPercent)),
    line(shown.map(minute => percentOf(minute.candidate))),
    line(shown.map(minute => percentOf(minute.stable)))
  ].join('\n')
}

function percentOf({ requests, errors }: TrafficCount): number {
  return requests === 0 ? 0 : (errors / requests) * 100
}
