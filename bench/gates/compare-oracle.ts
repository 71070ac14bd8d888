import { BAD_MINUTES_TO_FAIL } from '../../src/domain/gate/statistics/e-value.js'
import { groupedMedian, shareOf } from './medians.js'
import { calibrateOracle, oraclePath, type Knowledge } from './oracle.js'
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
  /** Share of healthy canaries that each of them aborts within the time of the case. */
  readonly falseAborts: number
  readonly tests: Speed
  readonly oracles: Readonly<Record<Knowledge, Speed>>
  /** The oracle of rates with no rule of two bad minutes. */
  readonly atFirstMinute: Speed
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
  const healthy = { shape, rate: scenario.stableRate, runs: runs * HEALTHY_RUNS }
  const falseAborts = estimateFalseAborts(judge, healthy, randomCounts(seed + 1))
  const run = (knows: Knowledge, badWindows = BAD_MINUTES_TO_FAIL) => {
    const paths = rollouts.map(windows => oraclePath(windows, knows, scenario))
    return speedOf(calibrateOracle(paths, { falseAborts, badWindows }).aborts)
  }
  return {
    requestsPerMinute,
    scenario: scenario.name,
    falseAborts,
    tests: speedOf(rollouts.map(windows => findAbort(judge, windows))),
    oracles: { ratio: run('ratio'), rates: run('rates') },
    atFirstMinute: run('rates', 1)
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
