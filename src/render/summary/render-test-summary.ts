import { formatDuration } from '../../domain/input/duration.js'
import { clipText } from '../../domain/text/clip-text.js'
import { markdownDetails, markdownTable } from '../markdown/markdown-blocks.js'
import { markdownBlock, markdownCode, markdownText } from '../markdown/markdown-text.js'
import type { FileCoverage } from '../../domain/test-report/coverage/merge-coverage.js'
import { fileName, placesNamed } from '../../domain/test-report/locate-failure.js'
import type { TestCase } from '../../domain/test-report/read-test-case.js'
import { countOf } from '../../domain/text/count-of.js'
import { countTests, coveragePercent } from '../../domain/test-report/summarize-tests.js'

/** What was read of a run of tests. */
export interface TestReport {
  readonly title: string
  /** Undefined when no report was read. */
  readonly cases: readonly TestCase[] | undefined
  readonly coverage: readonly FileCoverage[] | undefined
  readonly minimumCoverage: number | undefined
  /** Ambiguities in reports, and reports that could not be read. */
  readonly problems: readonly SummaryProblem[]
}

export interface SummaryProblem {
  readonly of: 'tests' | 'coverage'
  readonly path: string
  /** `error`: something failed that no test shows. `doubt`: figures may be incomplete. `unread`: the report is not in the figures. */
  readonly kind: 'error' | 'doubt' | 'unread'
  readonly text: string
}

/** What is shown of each; a summary has 1 MiB. */
const MOST_FAILURES = 50
const MOST_SLOW = 5
const MOST_FILES = 100
const MOST_PROBLEMS = 20
const MOST_DETAIL_CHARACTERS = 4_000

/** The report as GitHub Markdown: the result first, then each failed test, then coverage with the least covered files first. */
export function renderTestSummary({ title, cases, coverage, minimumCoverage, problems }: TestReport): string {
  const ofTests = problems.filter(problem => problem.of === 'tests')
  const ofCoverage = problems.filter(problem => problem.of === 'coverage')
  const parts = [
    cases === undefined ? noReport(title, ofTests) : heading(title, cases, ofTests),
    listProblems(ofTests),
    ...(cases ?? [])
      .filter(({ state }) => state === 'failed')
      .slice(0, MOST_FAILURES)
      .map(failure),
    cases === undefined ? '' : leftOut(cases),
    cases === undefined ? '' : slowest(cases),
    coverageOf(coverage, { minimum: minimumCoverage, problems: ofCoverage }),
    listProblems(ofCoverage)
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function noReport(title: string, problems: readonly SummaryProblem[]): string {
  const name = markdownText(title)
  if (problems.length > 0) return `## ❔ ${name}: no report could be read`
  return `## ❔ ${name}: no report found\n\nNo test results are available. See the job log.`
}

function heading(title: string, cases: readonly TestCase[], problems: readonly SummaryProblem[]): string {
  const { tests, passed, failed, skipped, flaky, seconds } = countTests(cases)
  const has = (kind: SummaryProblem['kind']) => problems.some(problem => problem.kind === kind)
  const sign = failed > 0 || has('error') ? '❌' : tests === 0 ? '❔' : problems.length > 0 ? '⚠️' : '✅'
  const rest = [skipped === 0 ? '' : `, ${skipped} skipped`, flaky === 0 ? '' : `, ${flaky} flaky`].join('')
  const outside = has('error') ? ', and failures outside of the listed tests' : ''
  return `## ${sign} ${markdownText(title)}: ${passed} passed, ${failed} failed${rest}${outside} in ${formatDuration(seconds * 1000)}`
}

function listProblems(problems: readonly SummaryProblem[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map(({ kind, path, text }) => {
    return `- ${kind === 'error' ? '❌' : '⚠️'} ${markdownCode(path)}: ${markdownText(text)}`
  })
  const left = problems.length - shown.length
  return [...shown, ...(left > 0 ? [`- The log shows ${countOf(left, 'more problem')}.`] : [])].join('\n')
}

function failure(test: TestCase): string {
  const { suite, name, message, detail, file } = test
  const line =
    file === undefined ? undefined : placesNamed(test).find(({ path }) => fileName(path) === fileName(file))?.line
  const place = file === undefined ? '' : ` – ${markdownCode(line === undefined ? file : `${file}:${line}`)}`
  const named = `❌ ${markdownText(suite === '' ? name : `${suite} › ${name}`)}${place}`
  const body = detail === '' ? message : detail
  return markdownDetails(named, markdownBlock(clipText(body, MOST_DETAIL_CHARACTERS).split('\n')))
}

function leftOut(cases: readonly TestCase[]): string {
  const left = cases.filter(({ state }) => state === 'failed').length - MOST_FAILURES
  return left <= 0 ? '' : `_${left} more failed tests in the log._`
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

function coverageOf(
  files: readonly FileCoverage[] | undefined,
  { minimum, problems }: { readonly minimum: number | undefined; readonly problems: readonly SummaryProblem[] }
): string {
  if (files === undefined) return problems.length === 0 ? '' : '### ❔ Coverage: no report could be read'
  const percent = coveragePercent(files)
  if (percent === undefined) return '### ❔ Coverage: the report lists no lines'
  const isLow = minimum !== undefined && percent < minimum
  const wanted = minimum === undefined ? '' : `, minimum ${minimum}%`
  const share = (file: FileCoverage) => (file.total === 0 ? 1 : file.covered / file.total)
  const least = files.toSorted((one, other) => share(one) - share(other)).slice(0, MOST_FILES)
  const rows = least.map(file => [
    markdownCode(file.file),
    `${Math.floor(share(file) * 100)}%`,
    `${file.covered} of ${file.total}`
  ])
  const left = files.length - least.length
  const note = left <= 0 ? '' : `\n\n_Not shown: ${countOf(left, 'file')} with higher coverage._`
  return `### ${isLow ? '❌' : '📏'} Coverage: ${percent}%${wanted}\n\n${markdownDetails(`By file (${files.length})`, markdownTable(['File', 'Covered', 'Lines'], rows) + note)}`
}
