import { mergeCoverage, pathsToLookFor } from '../../../src/domain/test-report/coverage/merge-coverage.js'
import { placesNamed, sourceFile } from '../../../src/domain/test-report/locate-failure.js'
import { parseCoverage } from '../../../src/domain/test-report/coverage/parse-coverage.js'
import { parseJunit } from '../../../src/domain/test-report/parse-junit.js'
import type { TestCase } from '../../../src/domain/test-report/read-test-case.js'
import { renderTestSummary } from '../../../src/render/summary/render-test-summary.js'
import { coveragePercent } from '../../../src/domain/test-report/summarize-tests.js'
import { splitPatterns } from '../../../src/domain/test-report/split-patterns.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { MIB, type InputClass } from '../input-class.js'

const FILES = Array.from({ length: 1_000 }, (_, index) => `src/folder${index % 30}/file${index}.ts`)

/** Looks for the file of a failed test, as the action does. */
function locateFailureForTest(test: TestCase): unknown {
  return placesNamed(test).map(({ path }) => sourceFile(path, { files: FILES, folder: '.', suite: test.suite }))
}

const attribute = (hostile: string): string => hostile.replaceAll(/[&<"\0\u001b]/g, '')

function showTests(text: string): unknown {
  const reading = parseJunit(text)
  const cases = reading.kind === 'tests' ? reading.cases : undefined
  const problems = reading.kind === 'tests' ? reading.problems : []
  for (const test of (cases ?? []).filter(({ state }) => state === 'failed').slice(0, 10)) locateFailureForTest(test)
  return renderTestSummary({
    ...{ title: 'Tests', cases, coverage: undefined, minimumCoverage: undefined },
    problems: problems.map(problem => ({ of: 'tests', path: 'a', ...problem }))
  })
}

function showCoverage(text: string): unknown {
  const reading = parseCoverage(text)
  if (reading.kind !== 'coverage') return reading.text
  const reports = ['unit/a', 'it/b'].map(path => ({ path, records: reading.records }))
  const present = new Set(pathsToLookFor(reports, '/w').slice(0, 10))
  const { files, problems } = mergeCoverage(reports, { present, workspace: '/w' })
  coveragePercent(files)
  return renderTestSummary({
    ...{ title: 'Tests', cases: undefined, coverage: files, minimumCoverage: 80 },
    problems: problems.map(text => ({ of: 'coverage', path: 'a', kind: 'doubt', text }))
  })
}

const REPORT_TEXTS = [
  ...PLAIN_TEXTS,
  ...[
    '<a ',
    '<a>',
    '</a>',
    '<![CDATA[',
    '<?',
    '&a;',
    'many elements',
    'many attributes',
    'nested elements',
    'LCOV records'
  ],
  ...['LCOV ends', 'cover blocks', 'many files', 'many blocks', 'file names', 'numbered file names']
]

/** What test runners and coverage tools write. */
export const REPORTS: readonly InputClass[] = [
  {
    name: 'JUnit report',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'between the root and its end': hostile => `<testsuites>${hostile}</testsuites>`,
      'before the root': hostile => `${hostile}<testsuites></testsuites>`,
      'in an attribute': hostile => `<testsuites><testcase name="${attribute(hostile)}"/></testsuites>`,
      'in the text of a failure': hostile =>
        `<testsuites><testcase name="a" file="b.ts"><failure>${attribute(hostile)}</failure></testcase></testsuites>`,
      'in the message of a failure': hostile =>
        `<testsuites><testcase name="a" classname="${attribute(hostile)}"><failure message="${attribute(hostile)}"/></testcase></testsuites>`,
      'in CDATA': hostile =>
        `<testsuites><testcase name="a"><failure><![CDATA[${hostile.replaceAll(']', '')}]]></failure></testcase></testsuites>`,
      'in a document type': hostile => `<!DOCTYPE a [${hostile}]><testsuites></testsuites>`
    },
    feed: showTests
  },
  {
    name: 'LCOV report',
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: {
      alone: hostile => hostile,
      'in a record': hostile => `SF:a\n${hostile}\nend_of_record\n`,
      'as a name': hostile => `SF:${hostile}\n`
    },
    feed: showCoverage
  },
  {
    name: 'Go cover profile',
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: { lines: hostile => `mode: set\n${hostile}`, 'in a line': hostile => `mode: set\na:${hostile} 1 1\n` },
    feed: showCoverage
  },
  {
    name: 'Cobertura report',
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: {
      lines: hostile =>
        `<coverage><packages><package><classes><class filename="a"><lines>${hostile}</lines></class></classes></package></packages></coverage>`,
      'file name': hostile =>
        `<coverage><packages><package><classes><class filename="${attribute(hostile)}"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`
    },
    feed: showCoverage
  },
  {
    name: 'JaCoCo report',
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: {
      packages: hostile => `<report>${hostile}</report>`,
      'file name': hostile =>
        `<report><package name="${attribute(hostile)}"><sourcefile name="a"><counter type="LINE" missed="1" covered="2"/></sourcefile></package></report>`
    },
    feed: showCoverage
  },
  {
    name: 'Clover report',
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: {
      files: hostile => `<coverage><project>${hostile}</project></coverage>`,
      'file name': hostile =>
        `<coverage><project><file name="${attribute(hostile)}"><line num="1" type="stmt" count="1"/></file></project></coverage>`
    },
    feed: showCoverage
  },
  {
    name: "coverage in SonarQube's format",
    limitBytes: MIB,
    texts: REPORT_TEXTS,
    shapes: {
      files: hostile => `<coverage version="1"><file path="a">${hostile}</file></coverage>`,
      'file name': hostile =>
        `<coverage version="1"><file path="${attribute(hostile)}"><lineToCover lineNumber="1" covered="true"/></file></coverage>`
    },
    feed: showCoverage
  },
  {
    name: 'report of another format',
    limitBytes: MIB,
    feed: text => [parseJunit(text), parseCoverage(`{${text}`), parseCoverage(text)]
  },
  {
    name: 'patterns of reports',
    limitBytes: MIB,
    feed: text => splitPatterns(text)
  }
]
