import { locateFailureForTest } from './locate.js'
import { parseCoverage } from '../../../src/domain/test-report/parse-coverage.js'
import { parseJunit } from '../../../src/domain/test-report/parse-junit.js'
import { renderTestSummary } from '../../../src/domain/test-report/render-test-summary.js'
import { oncePerFile, coveragePercent } from '../../../src/domain/test-report/summarize-tests.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { MIB, type InputClass } from '../input-class.js'

const attribute = (hostile: string): string => hostile.replaceAll(/[&<"\0\u001b]/g, '')

function showTests(text: string): unknown {
  const cases = parseJunit(text)
  for (const test of (cases ?? []).filter(({ state }) => state === 'failed').slice(0, 10)) locateFailureForTest(test)
  return renderTestSummary({ title: 'Tests', cases, coverage: undefined, minimumCoverage: undefined })
}

function showCoverage(text: string): unknown {
  const items = parseCoverage(text)
  const coverage = items === undefined ? undefined : oncePerFile([{ path: 'a/b', items }])
  coveragePercent(coverage ?? [])
  return renderTestSummary({ title: 'Tests', cases: undefined, coverage, minimumCoverage: 80 })
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
  }
]
