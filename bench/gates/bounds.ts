import type { Cell } from './simulate.js'

/** What the default gates must show at one traffic, for one scenario. */
interface Bound {
  readonly requestsPerMinute: number
  readonly scenario: string
  readonly falseAbortsAtMost?: number
  readonly detectedAtLeast?: number
  readonly byMinute?: number
}

/** Of all, with room for one run in a thousand. */
const ALL = 0.999

const BOUNDS: readonly Bound[] = [
  { requestsPerMinute: 60, scenario: 'healthy 0.1%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 60, scenario: 'healthy 0.5%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 60, scenario: 'shared incident', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 60, scenario: '.1 → 10%', detectedAtLeast: 0.8, byMinute: 6 },
  { requestsPerMinute: 60, scenario: '.1 → 50%', detectedAtLeast: ALL, byMinute: 2 },
  { requestsPerMinute: 600, scenario: 'healthy 0.1%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 600, scenario: 'healthy 0.5%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 600, scenario: 'shared incident', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 600, scenario: '.1 → 2%', detectedAtLeast: 0.93, byMinute: 4 },
  { requestsPerMinute: 600, scenario: '.1 → 10%', detectedAtLeast: ALL, byMinute: 2 },
  { requestsPerMinute: 600, scenario: '.1 → 50%', detectedAtLeast: ALL, byMinute: 2 },
  { requestsPerMinute: 6000, scenario: 'healthy 0.1%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 6000, scenario: 'healthy 0.5%', falseAbortsAtMost: 0.005 },
  { requestsPerMinute: 6000, scenario: 'shared incident', falseAbortsAtMost: 0.01 },
  { requestsPerMinute: 6000, scenario: '.1 → 2%', detectedAtLeast: ALL, byMinute: 2 },
  { requestsPerMinute: 6000, scenario: '.1 → 10%', detectedAtLeast: ALL, byMinute: 2 },
  { requestsPerMinute: 6000, scenario: '.1 → 50%', detectedAtLeast: ALL, byMinute: 2 }
]

/** The bounds that the cells of one judge break, in words. A cell that is missing breaks its bound. */
export function findBrokenBounds(cells: readonly Cell[]): readonly string[] {
  return BOUNDS.flatMap(bound => {
    const cell = cells.find(
      ({ requestsPerMinute, scenario }) => requestsPerMinute === bound.requestsPerMinute && scenario === bound.scenario
    )
    const place = `${bound.requestsPerMinute} rpm, ${bound.scenario}`
    if (cell === undefined) return [`${place}: was not simulated`]
    return [
      ...check(cell.abortShare <= (bound.falseAbortsAtMost ?? 1), `${place}: ${cell.abortShare} aborted falsely`),
      ...check(cell.abortShare >= (bound.detectedAtLeast ?? 0), `${place}: only ${cell.abortShare} detected`),
      ...check(
        (cell.medianMinute ?? 0) <= (bound.byMinute ?? Infinity),
        `${place}: detected at minute ${cell.medianMinute ?? 0} only`
      )
    ]
  })
}

function check(holds: boolean, otherwise: string): readonly string[] {
  return holds ? [] : [otherwise]
}
