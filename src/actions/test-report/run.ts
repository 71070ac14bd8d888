import { clipText } from '../../domain/text/clip-text.js'
import type { FilePosition } from '../../domain/errors.js'
import { mergeCoverage, pathsToLookFor, type FileCoverage } from '../../domain/test-report/coverage/merge-coverage.js'
import { parseCoverage } from '../../domain/test-report/coverage/parse-coverage.js'
import {
  fileName,
  placesNamed,
  sourceFile,
  type NamedPlace,
  type SourceSearch
} from '../../domain/test-report/locate-failure.js'
import type { CoverageReading } from '../../domain/test-report/coverage/coverage-record.js'
import { parseJunit, type TestReading } from '../../domain/test-report/parse-junit.js'
import type { TestCase } from '../../domain/test-report/read-test-case.js'
import { renderTestSummary, type SummaryProblem } from '../../render/summary/render-test-summary.js'
import { quotePattern } from '../../domain/test-report/split-patterns.js'
import { countTests, coveragePercent } from '../../domain/test-report/summarize-tests.js'
import type { Annotations } from '../../ports/runner/annotations.js'
import type { FileSearch } from '../../ports/file-search.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { Inputs } from './inputs.js'
import { readReports, type ReadReports, type ReportReader } from './read-reports.js'

export interface Dependencies extends ReportReader {
  readonly search: FileSearch
  readonly annotations: Annotations
  readonly summary: Summary
  /** Absolute path of the workspace. */
  readonly workspace: string
}

/** GitHub shows ten errors a step; more are in the summary. */
const MOST_ANNOTATIONS = 10
const MOST_MESSAGE_CHARACTERS = 1_000
const NOTHING = { inside: [] }
const MOST_WARNINGS = 20

/** Reads what the tests left, and shows it. The step that ran the tests fails if a test failed; this one fails if the coverage is too low. */
export async function run(inputs: Inputs, dependencies: Dependencies) {
  const { annotations, log, search, summary } = dependencies
  const { folder } = inputs
  const tested = await readReports(
    { of: 'tests', folder, patterns: inputs.reports, parse: parseJunit, noun: 'test report', input: 'reports' },
    dependencies
  )
  const covered = await readReports(
    {
      of: 'coverage',
      folder,
      patterns: inputs.coverage,
      parse: parseCoverage,
      noun: 'coverage report',
      input: 'coverage'
    },
    dependencies
  )
  const cases = tested.reports.length === 0 ? undefined : tested.reports.flatMap(({ reading }) => reading.cases)
  const { coverage, problems: ofCoverage } = await joinCoverage(covered, dependencies)
  const ofTests = tested.reports.flatMap(({ path, reading }) =>
    reading.problems.map(problem => ({ of: 'tests' as const, path, ...problem }))
  )
  const percent = coverage === undefined ? undefined : coveragePercent(coverage)
  const problems = [...tested.problems, ...ofTests, ...covered.problems, ...ofCoverage]
  await summary.append(renderTestSummary({ ...inputs, cases, coverage, problems }))
  await annotate((cases ?? []).filter(({ state }) => state === 'failed').slice(0, MOST_ANNOTATIONS), inputs, {
    search,
    annotations
  })
  reportProblems([...ofTests, ...ofCoverage], { annotations, log })
  const totals = cases === undefined ? undefined : countTests(cases)
  if (totals !== undefined) log.line(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`)
  if (percent !== undefined) log.line(`Coverage: ${percent}%.`)
  const failure = judge(inputs, { cases, tested, coverage, covered, percent })
  return {
    outputs: {
      tests: show(totals?.tests),
      failed: show(totals?.failed),
      skipped: show(totals?.skipped),
      coverage: show(percent)
    },
    ...(failure === undefined ? {} : { failure })
  }
}

type Covered = ReadReports<CoverageReading>
type Tested = ReadReports<TestReading>

/** Merges all reports: each source file appears once. Undefined when no report was read. */
async function joinCoverage(
  { reports }: Covered,
  { search, workspace }: Pick<Dependencies, 'search' | 'workspace'>
): Promise<{ coverage: readonly FileCoverage[] | undefined; problems: readonly SummaryProblem[] }> {
  if (reports.length === 0) return { coverage: undefined, problems: [] }
  const records = reports.map(({ path, reading }) => ({ path, records: reading.records }))
  const paths = pathsToLookFor(records, workspace)
  const present = paths.length === 0 ? new Set<string>() : await search.present(paths)
  const { files, problems } = mergeCoverage(records, { present, workspace })
  const of = 'coverage'
  return {
    coverage: files,
    problems: [
      ...reports.flatMap(({ path, reading }) =>
        reading.problems.map(text => ({ of, path, kind: 'doubt', text }) as const)
      ),
      ...problems.map(text => ({ of, path: reports[0]?.path ?? '', kind: 'doubt', text }) as const)
    ]
  }
}

/** Reports failures outside of the listed tests as errors, and possibly incomplete reports as warnings. */
function reportProblems(
  problems: readonly SummaryProblem[],
  { annotations, log }: Pick<Dependencies, 'annotations' | 'log'>
): void {
  for (const { kind, path, text } of problems.slice(0, MOST_WARNINGS)) {
    if (kind === 'error') annotations.error(`Failures outside of the listed tests in ${path}`, text, undefined)
    else log.warning(`Check ${path}`, text)
  }
  const left = problems.length - MOST_WARNINGS
  if (left > 0) log.line(`${left} more report problems are not shown.`)
}

/** Marks failed tests at the lines of the workspace that their reports name. */
async function annotate(
  failed: readonly TestCase[],
  { folder }: Inputs,
  { search, annotations }: Pick<Dependencies, 'search' | 'annotations'>
): Promise<void> {
  const named = failed.map(test => ({ test, places: placesNamed(test) }))
  const names = new Set(
    named.flatMap(({ test, places }) => [...places.map(({ path }) => path), test.file ?? '']).map(fileName)
  )
  names.delete('')
  const patterns = [...names].map(name => `**/${name.replaceAll(/[*?[\]{}()!+@]/g, '?')}`)
  const { inside: files } = patterns.length === 0 ? NOTHING : await search.find('.', patterns, {})
  for (const { test, places } of named) {
    const { suite, name, message, detail } = test
    const where = { files, folder, suite }
    const text = message === '' ? detail : message
    annotations.error(
      suite === '' ? name : `${suite} › ${name}`,
      clipText(text === '' ? 'It failed.' : text, MOST_MESSAGE_CHARACTERS),
      placeOf(test, places, where)
    )
  }
}

function placeOf({ file }: TestCase, places: readonly NamedPlace[], where: SourceSearch): FilePosition | undefined {
  for (const { path, line } of places) {
    const found = sourceFile(path, where)
    if (found !== undefined) return { file: found, line }
  }
  return file === undefined ? undefined : { file: sourceFile(file, where) ?? file }
}

function judge(
  { onMissing, minimumCoverage, reports }: Inputs,
  { cases, tested, coverage, covered, percent }: Readings
): string | undefined {
  if (onMissing === 'fail' && cases === undefined) {
    const [first] = tested.unread
    return first === undefined
      ? `No test report matches ${reports.map(quotePattern).join(', ')}. Have the test command write one, or correct the input "reports".`
      : `No test report could be read. ${first.path}: ${first.report.text}`
  }
  if (minimumCoverage === undefined) return undefined
  const wanted = `minimum-coverage is ${minimumCoverage}%`
  const broken = covered.unread.find(({ report }) => report.kind === 'broken')
  if (broken !== undefined) return `Coverage is unknown, and ${wanted}. ${broken.path}: ${broken.report.text}`
  if (coverage === undefined) {
    const unread = covered.unread.find(({ report }) => report.kind === 'other') ?? covered.unread[0]
    return unread === undefined
      ? `No coverage report was found, and ${wanted}. Have the test command write a report, or correct the input "coverage".`
      : `No coverage report could be read, and ${wanted}. ${unread.path}: ${unread.report.text}`
  }
  if (percent === undefined) {
    const paths = covered.reports.slice(0, 3).map(({ path }) => path)
    return `The coverage report lists no lines, and ${wanted}. Check which files the coverage tool measures: ${paths.join(', ')}.`
  }
  return percent < minimumCoverage ? `Coverage is ${percent}%, and ${wanted}.` : undefined
}

interface Readings {
  readonly cases: readonly TestCase[] | undefined
  readonly tested: Tested
  readonly coverage: readonly FileCoverage[] | undefined
  readonly covered: Covered
  readonly percent: number | undefined
}

function show(count: number | undefined): string {
  return count === undefined ? '' : String(count)
}
