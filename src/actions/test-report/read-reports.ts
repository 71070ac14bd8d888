import { badInput } from '../../domain/errors.js'
import type { SummaryProblem } from '../../render/summary/render-test-summary.js'
import type { CoverageReading } from '../../domain/test-report/coverage/coverage-record.js'
import type { TestReading } from '../../domain/test-report/parse-junit.js'
import type { UnreadReport } from '../../domain/test-report/report-problem.js'
import { explainPatterns } from '../../domain/test-report/explain-patterns.js'
import { quotePattern } from '../../domain/test-report/split-patterns.js'
import type { FileSearch } from '../../ports/file-search.js'
import type { RepairedFiles } from '../../ports/files.js'
import type { Log } from '../../ports/runner/log.js'
import { countOf } from '../../domain/text/count-of.js'

/** Reports of one kind: where they are, and how they are read. */
export interface ReportKind<Reading> {
  readonly of: SummaryProblem['of']
  readonly folder: string
  readonly patterns: readonly string[]
  readonly parse: (text: string) => Reading | UnreadReport
  readonly noun: string
  /** Name of the input that the patterns come from. */
  readonly input: 'reports' | 'coverage'
}

export interface ReadReports<Reading> {
  readonly reports: readonly { readonly path: string; readonly reading: Reading }[]
  /** Files that were found and could not be read, of a known format or not. */
  readonly unread: readonly { readonly path: string; readonly report: UnreadReport }[]
  readonly problems: readonly SummaryProblem[]
}

export interface ReportReader {
  readonly search: Pick<FileSearch, 'find'>
  readonly files: RepairedFiles
  readonly log: Pick<Log, 'line' | 'warning'>
}

const EXAMPLES = { reports: '**/*.xml', coverage: '**/lcov.info' }

/** Of one input: a build of a thousand modules writes thousands of reports. */
const MOST_REPORTS = 10_000
const MOST_CHARACTERS = 256 * 1024 * 1024
const TOO_MUCH = 'the files that match the patterns exceed 256 MiB in total. Use narrower patterns.'

/**
 * Reads the reports that match the patterns. Warns about each report that cannot be read completely. Throws `bad-input` for too many
 * reports.
 */
export async function readReports<Reading extends TestReading | CoverageReading>(
  { of, folder, patterns, parse, noun, input }: ReportKind<Reading>,
  { search, files, log }: ReportReader
): Promise<ReadReports<Reading>> {
  const reports: { path: string; reading: Reading }[] = []
  const unread: { path: string; report: UnreadReport }[] = []
  const problems: SummaryProblem[] = []
  if (patterns.length === 0) return { reports, unread, problems }
  const { inside, outside, unmatched, folders } = await search.find(folder, patterns, { input: 'working-directory' })
  for (const text of explainPatterns({ unmatched, folders, found: inside.length, example: EXAMPLES[input] }))
    log.warning(`Check the input "${input}"`, text)
  for (const path of outside) log.warning('Skipped a report', `${path} is outside the workspace.`)
  if (inside.length > MOST_REPORTS)
    throw badInput(input, `the patterns match more than ${MOST_REPORTS} files. Use narrower patterns.`)
  let characters = 0
  for (const path of inside) {
    const file = await files.readRepaired(path)
    if (file === undefined) continue
    characters += file.text.length
    if (characters > MOST_CHARACTERS) throw badInput(input, TOO_MUCH)
    const reading = parse(file.text)
    if (!isUnread(reading)) reports.push({ path, reading })
    else {
      unread.push({ path, report: reading })
      if (reading.kind !== 'unknown') problems.push({ of, path, kind: 'unread', text: reading.text })
      log.warning(`Skipped ${path}`, reading.text)
      continue
    }
    if (file.invalidLine === undefined) continue
    const text = `Line ${file.invalidLine} has bytes that are not ${file.encoding}. They are shown as U+FFFD.`
    problems.push({ of, path, kind: 'doubt', text })
    log.warning(`Replaced invalid bytes in ${path}`, `${text} Write UTF-8, or declare the encoding.`)
  }
  log.line(`${countOf(reports.length, noun)} found by ${patterns.map(quotePattern).join(', ')}.`)
  return { reports, unread, problems }
}

function isUnread(reading: TestReading | CoverageReading | UnreadReport): reading is UnreadReport {
  return 'text' in reading
}
