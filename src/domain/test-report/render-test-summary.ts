import { formatDuration } from '../input/duration.js'
import { clipText } from '../report/clip-text.js'
import { markdownDetails, markdownTable } from '../report/markdown-blocks.js'
import { markdownBlock, markdownCode, markdownText } from '../report/markdown-text.js'
import type { FileCoverage } from './parse-coverage.js'
import type { TestCase } from './parse-junit.js'
import { countTests, coveragePercent } from './summarize-tests.js'

/** What was read of a run of tests. */
export interface TestReport {
  readonly title: string
  /** Undefined when no report was found. */
  readonly cases: readonly TestCase[] | undefined
  readonly coverage: readonly FileCoverage[] | undefined
  readonly minimumCoverage: number | undefined
}

/** What is shown of each; a summary has 1 MiB. */
const MOST_FAILURES = 50
const MOST_SLOW = 5
const MOST_FILES = 100
const MOST_DETAIL_CHARACTERS = 4_000

/** The report as GitHub Markdown: the result first, then each failed test, then coverage with the least covered files first. */
export function renderTestSummary({ title, cases, coverage, minimumCoverage }: TestReport): string {
  const parts = [
    cases === undefined ? noReport(title) : heading(title, cases),
    ...(cases ?? [])
      .filter(({ state }) => state === 'failed')
      .slice(0, MOST_FAILURES)
      .map(failure),
    cases === undefined ? '' : leftOut(cases),
    cases === undefined ? '' : slowest(cases),
    coverage === undefined ? '' : coverageOf(coverage, minimumCoverage)
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function noReport(title: string): string {
  return `## ❔ ${markdownText(title)}: no report found\n\nWhat the tests came to is not known here: see the log of the job.`
}

function heading(title: string, cases: readonly TestCase[]): string {
  const { tests, passed, failed, skipped, seconds } = countTests(cases)
  const sign = failed > 0 ? '❌' : tests === 0 ? '❔' : '✅'
  const rest = skipped === 0 ? '' : `, ${skipped} skipped`
  return `## ${sign} ${markdownText(title)}: ${passed} passed, ${failed} failed${rest} in ${formatDuration(seconds * 1000)}`
}

function failure({ suite, name, message, detail, file, line }: TestCase): string {
  const place = file === undefined ? '' : ` – ${markdownCode(line === undefined ? file : `${file}:${line}`)}`
  const named = `❌ ${markdownText(suite === '' ? name : `${suite} › ${name}`)}${place}`
  const body = detail === '' ? message : detail
  return markdownDetails(named, markdownBlock(clipText(body, MOST_DETAIL_CHARACTERS).split('\n')))
}

function leftOut(cases: readonly TestCase[]): string {
  const left = cases.filter(({ state }) => state === 'failed').length - MOST_FAILURES
  return left <= 0 ? '' : `_${left} more failed tests are in the log._`
}

function slowest(cases: readonly TestCase[]): string {
  const slow = cases.toSorted((one, other) => other.seconds - one.seconds).slice(0, MOST_SLOW)
  const rows = slow.map(({ suite, name, seconds }) => [
    markdownText(suite),
    markdownText(name),
    `${seconds.toFixed(2)} s`
  ])
  return rows.length === 0 ? '' : markdownDetails('Slowest tests', markdownTable(['Suite', 'Test', 'Took'], rows))
}

function coverageOf(files: readonly FileCoverage[], minimum: number | undefined): string {
  const percent = coveragePercent(files)
  if (percent === undefined) return '### ❔ Coverage: the report names no line'
  const isLow = minimum !== undefined && percent < minimum
  const wanted = minimum === undefined ? '' : `, at least ${minimum} % wanted`
  const share = (file: FileCoverage) => (file.total === 0 ? 1 : file.covered / file.total)
  const least = files.toSorted((one, other) => share(one) - share(other)).slice(0, MOST_FILES)
  const rows = least.map(file => [
    markdownCode(file.file),
    `${Math.floor(share(file) * 100)} %`,
    `${file.covered} of ${file.total}`
  ])
  const left = files.length - least.length
  const note = left <= 0 ? '' : `\n\n_${left} better covered files are left out._`
  return `### ${isLow ? '❌' : '📏'} Coverage: ${percent} %${wanted}\n\n${markdownDetails(`By file (${files.length})`, markdownTable(['File', 'Covered', 'Lines'], rows) + note)}`
}
