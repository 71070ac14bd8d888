import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import type * as sequencer from '@jest/test-sequencer'

type Base = InstanceType<typeof sequencer.default.default>

/** Its types are those of a CommonJS module. */
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof sequencer.default

/** Seconds that test files took, by path, of those that take long. */
const RECORD = 'test/jest/seconds.json'
const LEAST_SECONDS = 2

type Tests = Parameters<Base['sort']>[0]
type Results = Parameters<Base['cacheResults']>[1]

/**
 * Orders test files for jest: the longest first, so that no processor idles while the last one runs. jest has the times of its own earlier
 * runs; on a fresh machine, the committed ones count. `RECORD_SECONDS=1 npm test` writes the times of a run into the record.
 * https://jestjs.io/docs/configuration#testsequencer-string
 */
export default class LongestFirst extends TestSequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests)
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted
    const seconds = readRecord()
    const secondsOf = (path: string): number => seconds[nameOf(path)] ?? 0
    return [...sorted].sort((one, other) => secondsOf(other.path) - secondsOf(one.path))
  }

  override cacheResults(tests: Tests, results: Results): void {
    super.cacheResults(tests, results)
    if (process.env.RECORD_SECONDS !== undefined) record(results)
  }
}

function record({ testResults }: Results): void {
  const taken = testResults.map(({ testFilePath, perfStats: { start, end } }): [string, number] => [
    nameOf(testFilePath),
    Math.round((end - start) / 1000)
  ])
  const seconds = { ...readRecord(), ...Object.fromEntries(taken) }
  const long = Object.entries(seconds).filter(([, each]) => each >= LEAST_SECONDS)
  const sorted = long.sort(([one], [other]) => (one < other ? -1 : 1))
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`)
}

function readRecord(): Record<string, number> {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, number>
}

/** The source of a compiled test file, by its path in the repository. */
function nameOf(path: string): string {
  return relative('build', path).replace(/\.js$/, '.ts')
}
