import { nameFormat } from './name-format.js'
import {
  attributeOf,
  childNames,
  childrenOf,
  numberOf,
  readXml,
  textOf,
  type XmlElement,
  type XmlReading
} from './parse-xml.js'
import { readTestCase, suiteFailure, type TestCase } from './read-test-case.js'
import { childStates } from './child-states.js'
import { ProblemCounter, quoteReported, type ReportProblem, type UnreadReport } from './report-problem.js'
import { countOf } from '../text/count-of.js'

/** The content of a test report. */
export interface TestReading {
  readonly kind: 'tests'
  readonly cases: readonly TestCase[]
  readonly problems: readonly ReportProblem[]
}

/** The root elements of JUnit's XML; Eclipse writes `testrun` around its suites. */
const ROOTS = ['testsuites', 'testsuite', 'testrun']

/**
 * Reads JUnit's XML, whichever tool wrote it. There is no standard of it: https://github.com/testmoapp/junitxml. What failed outside of any
 * test, and numbers of a suite above what it lists, are problems.
 */
export function parseJunit(text: string): TestReading | UnreadReport {
  const xml = readXml(text)
  if (text.trim() === '')
    return { kind: 'broken', text: 'The file is empty. Check whether the test command was stopped.' }
  if (isCutOff(text, xml)) return BROKEN
  if (xml.kind === 'none' && PRECEDED.test(text.slice(0, LONGEST_PRECEDING))) return PRECEDED_BY_TEXT
  if (xml.kind !== 'document') return nameFormat(text, xml.kind === 'broken' ? xml.root : undefined, 'tests')
  const roots = ROOTS.flatMap(name => childrenOf(xml.document, name))
  if (roots.length === 0 && !ROOTS.some(name => xml.document[name] !== undefined))
    return nameFormat(text, childNames(xml.document)[0], 'tests')
  const unknown = new ProblemCounter()
  const found = roots.map(root => readSuite(root, { suites: [], file: undefined, isRoot: true, unknown }))
  const doubts = unknown.sentences().map(text => ({ kind: 'doubt', text }) as const)
  return {
    kind: 'tests',
    cases: found.flatMap(({ cases }) => cases),
    problems: [...found.flatMap(({ problems }) => problems), ...doubts].slice(0, MOST_PROBLEMS)
  }
}

const MOST_PROBLEMS = 20

const BROKEN: UnreadReport = {
  kind: 'broken',
  text: 'The JUnit report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
}

const PRECEDED_BY_TEXT: UnreadReport = {
  kind: 'broken',
  text: 'The JUnit report has other text before it, such as the output of npm. Have the test tool write the report to a file.'
}
const PRECEDED = /^\s{0,99}(?:<\?xml [^>\n]{0,200}\?>\s{0,99})?<(?:testsuites?|testrun)[\s>]/m
const LONGEST_PRECEDING = 65_536

/** Whether a text could be the start of a report: also one that ends before or within the name of its root. */
function isCutOff(text: string, xml: XmlReading): boolean {
  return xml.kind === 'broken' && (ROOTS.includes(xml.root) || isStart(text.trimEnd(), xml.root))
}

function isStart(text: string, root: string): boolean {
  return (
    (root === '' && /^\s*<[?!]/.test(text)) || (text.endsWith(`<${root}`) && ROOTS.some(name => name.startsWith(root)))
  )
}

interface Around {
  readonly suites: readonly string[]
  readonly file: string | undefined
  readonly isRoot: boolean
  readonly isPytest?: boolean
  /** Elements whose meaning is unknown. */
  readonly unknown: ProblemCounter
}

/** What is in a suite and the suites below it. */
interface Found {
  readonly cases: readonly TestCase[]
  readonly problems: readonly ReportProblem[]
  /** How many tests it lists, and how many are known to be missing. */
  readonly listed: number
  /** How many failures and errors it shows, those of reruns too. */
  readonly failures: number
}

const NO_NAMES: ReadonlySet<string> = new Set()
const NOTHING: Found = { cases: [], problems: [], listed: 0, failures: 0 }

function readSuite(element: XmlElement, around: Around): Found {
  const name = attributeOf(element, 'name')
  const suites = name === undefined || around.isRoot ? around.suites : [...around.suites, name]
  const isPytest = around.isPytest === true || name === 'pytest' || name === 'pytest tests'
  const { unknown } = around
  const inside = { suites, file: attributeOf(element, 'file') ?? around.file, isRoot: false, isPytest, unknown }
  const shown = name ?? around.suites.at(-1) ?? 'the report'
  const own = childStates(element, NO_NAMES)
    .failed.flatMap(kind => childrenOf(element, kind))
    .filter(each => readContent(each, inside).listed === 0 && !/^\s*\d+\s*$/.test(textOf(each)))
    .map(each => suiteFailure(each, shown))
  const below = readContent(element, inside)
  const found = {
    ...below,
    cases: [...own, ...below.cases],
    failures: below.failures + own.length
  }
  return withMissing(element, { name: shown, isPytest }, found)
}

/** Tests and suites in an element, also in elements between them that are unknown. */
function readContent(element: XmlElement, inside: Around): Found {
  const parts: Found[] = []
  for (const test of childrenOf(element, 'testcase')) {
    const { test: read, failures, unknown } = readTestCase(test, inside)
    for (const name of unknown)
      inside.unknown.add(
        `has the element <${name.slice(0, 50)}>, which is unknown: check whether it failed`,
        `Test ${quoteReported(read.name)}`
      )
    parts.push({ cases: [read], problems: [], listed: 1, failures }, readContent(test, inside))
  }
  for (const name of childNames(element)) {
    if (name === 'testcase' || WITHOUT_TESTS.has(name)) continue
    const isSuite = name === 'testsuite' || name === 'testsuites'
    for (const child of childrenOf(element, name)) {
      parts.push(isSuite ? readSuite(child, { ...inside, isRoot: false }) : readContent(child, inside))
    }
  }
  return parts.length === 0 ? NOTHING : sum(parts)
}

const WITHOUT_TESTS = new Set(['properties', 'system-out', 'system-err', 'failure', 'error', 'skipped'])

function sum(parts: readonly Found[]): Found {
  return {
    cases: parts.flatMap(({ cases }) => cases),
    problems: parts.flatMap(({ problems }) => problems),
    listed: parts.reduce((total, { listed }) => total + listed, 0),
    failures: parts.reduce((total, { failures }) => total + failures, 0)
  }
}

/**
 * Adds what the attributes of a suite count above what it lists. rspec_junit_formatter and jest-junit write errors outside of tests in no
 * other way; a report that breaks off and was closed again has fewer tests than it announces.
 */
function withMissing(
  element: XmlElement,
  { name, isPytest }: { readonly name: string; readonly isPytest: boolean },
  found: Found
): Found {
  const errors = numberOf(element, 'errors') ?? 0
  const excess = Math.max(0, errors + (numberOf(element, 'failures') ?? 0) - found.failures)
  const outside = Math.min(excess, Math.max(0, errors))
  const tests = numberOf(element, 'tests') ?? 0
  // Node counts a suite as one test of the suite around it; pytest, a failure after a test has passed as one more test.
  const children = ['testcase', 'testsuite'].flatMap(kind => childrenOf(element, kind)).length
  const failed = found.cases.filter(({ state }) => state === 'failed').length
  const repeated = isPytest ? found.failures : found.failures - failed
  const absent = countsAssertions(element)
    ? 0
    : Math.max(0, tests - Math.max(found.listed, children) - Math.max(repeated, excess))
  const suite = quoteReported(name)
  const problems: ReportProblem[] = []
  if (outside > 0)
    problems.push({ kind: 'error', text: `${suite} reports ${countOf(outside, 'error')} outside of any test.` })
  if (excess > outside) {
    const more = countOf(excess - outside, 'failure')
    problems.push({ kind: 'error', text: `${suite} reports ${more} more than its tests show.` })
  }
  if (absent > 0) {
    const listed = found.cases.length
    problems.push({ kind: 'doubt', text: `${suite} declares ${countOf(tests, 'test')} but lists ${listed}.` })
  }
  return {
    ...found,
    problems: [...found.problems, ...problems],
    listed: found.listed + absent,
    failures: found.failures + excess
  }
}

/** Catch2 and doctest give the number of assertions as that of the tests: https://github.com/catchorg/Catch2/blob/devel/src/catch2/reporters/catch_reporter_junit.cpp */
function countsAssertions(suite: XmlElement): boolean {
  return attributeOf(suite, 'hostname') === 'tbd' || attributeOf(suite, 'doctest_version') !== undefined
}
