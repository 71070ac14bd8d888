import { quoteName } from '../../domain/input/quote-safe.js'
import { badInput, type FilePosition } from '../../domain/errors.js'
import { clipText } from '../../domain/report/clip-text.js'
import {
  fileName,
  placesNamed,
  sourceFile,
  type NamedPlace,
  type SourceSearch
} from '../../domain/test-report/locate-failure.js'
import { parseCoverage, type FileCoverage } from '../../domain/test-report/parse-coverage.js'
import { parseJunit, type TestCase } from '../../domain/test-report/parse-junit.js'
import { renderTestSummary } from '../../domain/test-report/render-test-summary.js'
import { countTests, coveragePercent, oncePerFile } from '../../domain/test-report/summarize-tests.js'
import type { Annotations } from '../../ports/annotations.js'
import type { FileSearch } from '../../ports/file-search.js'
import type { RepairedFiles } from '../../ports/files.js'
import type { Log } from '../../ports/log.js'
import type { Summary } from '../../ports/summary.js'
import type { Inputs } from './inputs.js'

export interface Dependencies {
  readonly search: FileSearch
  readonly files: RepairedFiles
  readonly annotations: Annotations
  readonly log: Pick<Log, 'line' | 'warning'>
  readonly summary: Summary
}

/** GitHub shows ten errors a step; more are in the summary. */
const MOST_ANNOTATIONS = 10
const MOST_MESSAGE_CHARACTERS = 1_000
const NOTHING = { inside: [] }
/** Of one input: a build of a thousand modules writes thousands of reports. */
const MOST_REPORTS = 10_000
const MOST_CHARACTERS = 256 * 1024 * 1024
const TOO_MUCH = 'the files that match the patterns exceed 256 MiB in total. Use narrower patterns.'

/** Reads what the tests left, and shows it. That tests failed is for the step that ran them to say; too little coverage fails this one. */
export async function run(inputs: Inputs, dependencies: Dependencies) {
  const { annotations, log, search, summary } = dependencies
  const tested = await readAll(
    inputs,
    { patterns: inputs.reports, parse: parseJunit, noun: 'test report', input: 'reports' },
    dependencies
  )
  const covered = await readAll(
    inputs,
    { patterns: inputs.coverage, parse: parseCoverage, noun: 'coverage report', input: 'coverage' },
    dependencies
  )
  const cases = tested?.flatMap(({ items }) => items)
  const coverage = covered === undefined ? undefined : oncePerFile(covered)
  const percent = coverage === undefined ? undefined : coveragePercent(coverage)
  await summary.append(renderTestSummary({ ...inputs, cases, coverage }))
  await annotate((cases ?? []).filter(({ state }) => state === 'failed').slice(0, MOST_ANNOTATIONS), inputs, {
    search,
    annotations
  })
  const totals = cases === undefined ? undefined : countTests(cases)
  if (totals !== undefined) log.line(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`)
  if (percent !== undefined) log.line(`Coverage: ${percent} %.`)
  const failure = judge(inputs, { cases, coverage, percent })
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

interface Wanted<Item> {
  readonly patterns: readonly string[]
  readonly parse: (text: string) => readonly Item[] | undefined
  readonly noun: string
  /** Name of the input that the patterns come from. */
  readonly input: 'reports' | 'coverage'
}

interface ReadReport<Item> {
  readonly path: string
  readonly items: readonly Item[]
}

/** The reports that the patterns find; undefined when there is none that can be read. */
async function readAll<Item>(
  { folder }: Inputs,
  { patterns, parse, noun, input }: Wanted<Item>,
  { search, files, log }: Dependencies
): Promise<readonly ReadReport<Item>[] | undefined> {
  if (patterns.length === 0) return undefined
  const read: ReadReport<Item>[] = []
  const { inside, outside } = await search.find(folder, patterns, { input: 'working-directory' })
  for (const path of outside) log.warning('Skipped a report', `${path} is outside the workspace.`)
  if (inside.length > MOST_REPORTS)
    throw badInput(input, `the patterns match more than ${MOST_REPORTS} files. Use narrower patterns.`)
  let characters = 0
  for (const path of inside) {
    const { text = '' } = (await files.readRepaired(path)) ?? {}
    characters += text.length
    if (characters > MOST_CHARACTERS) throw badInput(input, TOO_MUCH)
    const items = parse(text)
    if (items === undefined) log.warning(`${path} was left out`, `It is no ${noun} that can be read.`)
    else read.push({ path, items })
  }
  log.line(`${read.length} ${noun}${read.length === 1 ? '' : 's'} found by ${patterns.map(quoteName).join(', ')}.`)
  return read.length === 0 ? undefined : read
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
  { cases, coverage, percent }: Pick<Readings, 'cases' | 'coverage' | 'percent'>
): string | undefined {
  if (onMissing === 'fail' && cases === undefined)
    return `No test report matches ${reports.map(quoteName).join(', ')}. Have the test command write one, or correct the input "reports".`
  if (minimumCoverage === undefined) return undefined
  if (coverage === undefined || percent === undefined)
    return `No coverage was found, and at least ${minimumCoverage} % are wanted: have the test command write a report, or correct the input "coverage".`
  return percent < minimumCoverage
    ? `Coverage is ${percent} %, and at least ${minimumCoverage} % are wanted.`
    : undefined
}

interface Readings {
  readonly cases: readonly TestCase[] | undefined
  readonly coverage: readonly FileCoverage[] | undefined
  readonly percent: number | undefined
}

function show(count: number | undefined): string {
  return count === undefined ? '' : String(count)
}
