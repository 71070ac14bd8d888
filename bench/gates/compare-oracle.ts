import { BAD_MINUTES_TO_FAIL } from '../../src/domain/gate/statistics/e-value.js'
import { groupedMedian, shareOf } from './medians.js'
import { calibrateOracle, healthyRate, longRunRatio, oraclePath, type Knowledge, type Rates } from './oracle.js'
import { randomCounts } from './random-counts.js'
import { estimateFalseAborts } from './rare-aborts.js'
import { drawBuckets, type Scenario } from './scenario.js'
import { DEFAULT_TESTS, findAbort, testsJudge } from './window-judges.js'

/** A bad canary, and for how long it is watched at most. */
export interface OracleCase {
  readonly requestsPerMinute: number
  readonly scenario: Scenario
  readonly minutes: number
}

/** How a test does: by the end of ten minutes, and when half of all rollouts are aborted, in minutes. */
export interface Speed {
  readonly shareInTenMinutes: number
  readonly medianMinutes: number | undefined
}

/** The default tests beside oracles that abort as many healthy canaries. */
export interface OracleComparison {
  readonly requestsPerMinute: number
  readonly scenario: string
  /** Share of healthy canaries that the tests and an oracle abort within the time of the case, by what the oracle knows. */
  readonly falseAborts: Readonly<Record<Knowledge, number>>
  readonly tests: Speed
  readonly oracles: Readonly<Record<Knowledge, Speed>>
  /** The oracle of rates with no rule of two bad minutes. */
  readonly atFirstMinute: Speed
  /** See `longRunRatio`. */
  readonly longRun: number
}

const HEALTHY_RUNS = 4

/** Canary at 10% of the traffic, judged every minute. */
export function compareWithOracle(
  { requestsPerMinute, scenario, minutes }: OracleCase,
  { runs, seed }: { readonly runs: number; readonly seed: number }
): OracleComparison {
  const shape = { requestsPerMinute, canaryShare: 0.1, minutes }
  const judge = testsJudge('default tests', { ...DEFAULT_TESTS, windowSeconds: 60 })
  const random = randomCounts(seed)
  const rollouts = Array.from({ length: runs }, () => drawBuckets(scenario, shape, random))
  const rates: Rates = { ...scenario, canaryShare: shape.canaryShare }
  const abortsAt = (rate: number) =>
    estimateFalseAborts(judge, { shape, rate, runs: runs * HEALTHY_RUNS }, randomCounts(seed + 1))
  const atStableRate = abortsAt(scenario.stableRate)
  const falseAborts = { ratio: atStableRate, rates: atStableRate, sides: abortsAt(healthyRate('sides', rates)) }
  const run = (knows: Knowledge, badWindows = BAD_MINUTES_TO_FAIL) => {
    const paths = rollouts.map(windows => oraclePath(windows, knows, rates))
    return speedOf(calibrateOracle(paths, { falseAborts: falseAborts[knows], badWindows }).aborts)
  }
  return {
    requestsPerMinute,
    scenario: scenario.name,
    falseAborts,
    tests: speedOf(rollouts.map(windows => findAbort(judge, windows))),
    oracles: { ratio: run('ratio'), rates: run('rates'), sides: run('sides') },
    atFirstMinute: run('rates', 1),
    longRun: longRunRatio(rates)
  }
}

function speedOf(aborts: readonly (number | undefined)[]): Speed {
  return {
    shareInTenMinutes: shareOf(aborts, index => index !== undefined && index < 10),
    medianMinutes: groupedMedian(aborts)
  }
}

/** How many times as long as an oracle the default tests take. */
export function timesSlower({ tests, oracles }: OracleComparison, knows: Knowledge): number | undefined {
  const { medianMinutes } = oracles[knows]
  if (tests.medianMinutes === undefined || medianMinutes === undefined) return undefined
  return tests.medianMinutes / medianMinutes
}
