import { describe, expect, it } from '@jest/globals'
import { findBrokenBounds, findFalseAborts, findSlowReactions, findSlowTests } from './bounds.js'
import { compareWithOracle } from './compare-oracle.js'
import { JUDGES } from './judges.js'
import { ORACLE_CASES } from './oracle-cases.js'
import { SCENARIOS } from './scenario.js'
import { simulate } from './simulate.js'
import { drawWindows } from './draw-windows.js'
import { randomCounts } from './random-counts.js'
import { compareFalseAborts, compareReactions } from './window-lengths.js'
import { DEFAULT_TESTS, findAbort, testsJudge } from './window-judges.js'

/** A tenth of what `npm run bench:gates` simulates, with the same bounds. */
const RUNS = 300
const SEED = 20_261_129
const [GATES] = JUDGES

describe('the default gates in simulated rollouts', () => {
  it.each([60, 600, 6000])('detect bad canaries and keep healthy ones at %i requests a minute', requestsPerMinute => {
    const cells = SCENARIOS.flatMap((scenario, index) =>
      simulate(GATES === undefined ? [] : [GATES], scenario, {
        shape: { requestsPerMinute, canaryShare: 0.1, minutes: 10 },
        runs: RUNS,
        seed: SEED + index
      })
    )
    expect(findBrokenBounds(cells).filter(broken => broken.startsWith(`${requestsPerMinute} rpm`))).toEqual([])
  })

  it('take at most 1.4 times as long as a test that is given the ratio of the error rates', () => {
    const cases = ORACLE_CASES.filter(({ minutes }) => minutes <= 60)
    expect(findSlowTests(cases.map(given => compareWithOracle(given, { runs: RUNS, seed: SEED })))).toEqual([])
  })

  it('request the rollback of a canary that fails half of its requests within 45 s by windows of 10 s', () => {
    expect(findSlowReactions(compareReactions([600], { runs: RUNS / 3, seed: SEED }))).toEqual([])
  })

  it('keep healthy canaries at every length of a window, also in an incident of both revisions', () => {
    expect(findFalseAborts(compareFalseAborts([60, 600], { runs: RUNS, seed: SEED }))).toEqual([])
  })

  it('decide as the tests on windows of a minute', () => {
    const judge = testsJudge('tests', { ...DEFAULT_TESTS, windowSeconds: 60 })
    const random = randomCounts(SEED)
    const shape = { requestsPerMinute: 600, canaryShare: 0.1, minutes: 10, windowSeconds: 60 }
    const rollouts = SCENARIOS.flatMap(scenario =>
      Array.from({ length: 30 }, () => drawWindows(scenario, shape, random))
    )
    const decided = (of: typeof judge) => rollouts.map(windows => findAbort(of, windows))
    expect(GATES === undefined ? [] : decided(GATES)).toEqual(decided(judge))
  })
})
