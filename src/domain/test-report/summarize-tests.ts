import type { FileCoverage } from './parse-coverage.js'
import type { TestCase } from './parse-junit.js'

export interface TestTotals {
  readonly tests: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
}

/** Counts tests by how they ended. */
export function countTests(cases: readonly TestCase[]): TestTotals {
  const of = (state: TestCase['state']) => cases.filter(test => test.state === state).length
  return {
    ...{ tests: cases.length, passed: of('passed'), failed: of('failed'), skipped: of('skipped') },
    seconds: cases.reduce((total, { seconds }) => total + seconds, 0)
  }
}

/** Coverage of each file once: tools that write it in two formats put both into one folder. The first report of a folder counts. */
export function oncePerFile(
  reports: readonly { readonly path: string; readonly items: readonly FileCoverage[] }[]
): readonly FileCoverage[] {
  const files = new Map<string, FileCoverage>()
  for (const { path, items } of reports) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    for (const item of items) {
      const key = `${folder}\0${item.file}`
      if (!files.has(key)) files.set(key, item)
    }
  }
  return [...files.values()]
}

/** Percent of all lines that the tests ran, with two decimals, rounded down: 99.999 % is not all. Undefined where there is no line. */
export function coveragePercent(files: readonly FileCoverage[]): number | undefined {
  const total = files.reduce((lines, file) => lines + file.total, 0)
  const covered = files.reduce((lines, file) => lines + file.covered, 0)
  return total === 0 ? undefined : Math.floor((covered / total) * 10_000) / 100
}
