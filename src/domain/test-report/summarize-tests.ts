import type { FileCoverage } from './coverage/merge-coverage.js'
import type { TestCase } from './read-test-case.js'

export interface TestTotals {
  readonly tests: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Those of the passed ones that failed first. */
  readonly flaky: number
  readonly seconds: number
}

/** Counts tests by how they ended. */
export function countTests(cases: readonly TestCase[]): TestTotals {
  const of = (state: TestCase['state']) => cases.filter(test => test.state === state).length
  return {
    ...{ tests: cases.length, passed: of('passed'), failed: of('failed'), skipped: of('skipped') },
    flaky: cases.filter(({ isFlaky }) => isFlaky).length,
    seconds: cases.reduce((total, { seconds }) => total + seconds, 0)
  }
}

/** Percent of all lines that the tests ran, with two decimals, rounded down: 99.999% is not all. Undefined where there is no line. */
export function coveragePercent(files: readonly FileCoverage[]): number | undefined {
  const total = files.reduce((lines, file) => lines + file.total, 0)
  const covered = files.reduce((lines, file) => lines + file.covered, 0)
  return total === 0 ? undefined : Math.floor((covered / total) * 10_000) / 100
}
