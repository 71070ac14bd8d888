import { timesSlower, type OracleComparison } from './compare-oracle.js'
import { WINDOW_SECONDS } from './false-aborts.js'
import type { PowerRow } from './power.js'
import type { Cell } from './simulate.js'
import { READINGS, RETRIES, type AbortRow, type ReactionRow } from './window-lengths.js'

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

/**
 * How many times as long as an oracle that aborts as many healthy canaries the default tests may take. The one of `rates` need not keep
 * healthy canaries of a service that fails more often than it is told.
 */
const TIMES_SLOWER = { ratio: 1.4, sides: 1.4, rates: 1.75 }

/** The comparisons with oracles that break their bound, in words. */
export function findSlowTests(comparisons: readonly OracleComparison[]): readonly string[] {
  return comparisons.flatMap(comparison =>
    (['ratio', 'sides', 'rates'] as const).flatMap(knows => {
      const times = timesSlower(comparison, knows) ?? Infinity
      const place = `${comparison.requestsPerMinute} rpm, ${comparison.scenario}`
      return check(times <= TIMES_SLOWER[knows], `${place}: ${times} times as long as the oracle of ${knows}`)
    })
  )
}

/** From the first bad request to the request of the rollback, at 50% errors, with the shortest windows. */
const REACTION = { scenario: '.1 → 50%', requestsPerMinute: 600, medianSeconds: 45, mostlySeconds: 46 }

/** The reactions of the default tests that take too long, in words. */
export function findSlowReactions(rows: readonly ReactionRow[]): readonly string[] {
  const shortest = READINGS.findIndex(({ windowSeconds }) => windowSeconds === Math.min(...WINDOW_SECONDS))
  return rows
    .filter(({ scenario, judge }) => scenario === REACTION.scenario && judge === 'default tests')
    .filter(({ requestsPerMinute }) => requestsPerMinute >= REACTION.requestsPerMinute)
    .flatMap(({ requestsPerMinute, reactions }) => {
      const { medianSeconds = Infinity, mostlySeconds = Infinity } = reactions[shortest] ?? {}
      const isFast = medianSeconds <= REACTION.medianSeconds && mostlySeconds <= REACTION.mostlySeconds
      return check(isFast, `${requestsPerMinute} rpm: rollback after ${medianSeconds} s, in 95% ${mostlySeconds} s`)
    })
}

const FALSE_ABORTS_AT_MOST = 0.005

/** Where the default tests abort too many healthy canaries whose requests fail independently, in words. */
export function findFalseAborts(rows: readonly AbortRow[]): readonly string[] {
  return rows
    .filter(({ scenario }) => scenario !== RETRIES)
    .flatMap(({ scenario, requestsPerMinute, shares: [tests = []] }) =>
      WINDOW_SECONDS.flatMap((seconds, index) => {
        const share = tests[index] ?? 1
        const place = `${requestsPerMinute} rpm, ${scenario}, windows of ${seconds} s`
        return check(share <= FALSE_ABORTS_AT_MOST, `${place}: ${share} aborted falsely`)
      })
    )
}

/** The kinds of evidence that abort too many healthy canaries, in words. */
export function findWeakEvidence(rows: readonly PowerRow[]): readonly string[] {
  return rows.flatMap(({ evidence, falseAborts }) =>
    check(falseAborts <= FALSE_ABORTS_AT_MOST, `${evidence}: ${falseAborts} aborted falsely`)
  )
}

function check(holds: boolean, otherwise: string): readonly string[] {
  return holds ? [] : [otherwise]
}
