import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeCoverage, pathsToLookFor } from '../../../src/domain/test-report/coverage/merge-coverage.js'
import { parseCoverage } from '../../../src/domain/test-report/coverage/parse-coverage.js'
import { placesNamed, sourceFile } from '../../../src/domain/test-report/locate-failure.js'
import { parseJunit } from '../../../src/domain/test-report/parse-junit.js'
import { splitPatterns } from '../../../src/domain/test-report/split-patterns.js'
import { renderTestSummary } from '../../../src/render/summary/render-test-summary.js'
import type { Parser } from '../parser.js'

const CORPUS = 'test/corpus/reports'
const COVERAGE = 'domain/test-report/coverage'
/** Longer reports are slow to read, and repeat what shorter ones have. */
const LONGEST_SAMPLE = 6_000

/** What tools wrote (test/corpus/reports/README.md). */
function corpus(kind: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(CORPUS, kind), { recursive: true, encoding: 'utf8' })
    .filter(file => pattern.test(file))
    .toSorted()
    .map(file => readFileSync(join(CORPUS, kind, file), 'utf8'))
    .filter(text => text.length <= LONGEST_SAMPLE)
}

/** Reads a report of tests and shows it, as the action does. */
function showTests(text: string): unknown {
  const reading = parseJunit(text)
  if (reading.kind !== 'tests') return reading
  for (const test of reading.cases.filter(({ state }) => state === 'failed').slice(0, 5))
    for (const { path } of placesNamed(test)) sourceFile(path, { files: ['src/a.ts'], folder: '.', suite: test.suite })
  const problems = reading.problems.map(problem => ({ of: 'tests' as const, path: 'a', ...problem }))
  const summary = { title: 'Tests', cases: reading.cases, coverage: undefined, minimumCoverage: undefined, problems }
  return [reading, renderTestSummary(summary)]
}

function showCoverage(text: string): unknown {
  const reading = parseCoverage(text)
  if (reading.kind !== 'coverage') return reading
  const reports = ['unit/a', 'it/b'].map(path => ({ path, records: reading.records }))
  const present = new Set(pathsToLookFor(reports, '/w').slice(0, 10))
  const { files } = mergeCoverage(reports, { present, workspace: '/w' })
  const summary = { title: 'Tests', cases: undefined, coverage: files, minimumCoverage: 80, problems: [] }
  return [reading, files, renderTestSummary(summary)]
}

const coverage = (name: string, module: string, pattern: RegExp): Parser => ({
  name,
  modules: [`${COVERAGE}/${module}.ts`, `${COVERAGE}/parse-coverage.ts`],
  samples: corpus('coverage', pattern),
  feed: showCoverage
})

/** What test runners and coverage tools write. */
export const REPORT_PARSERS: readonly Parser[] = [
  {
    name: 'JUnit report',
    modules: ['parse-junit.ts', 'parse-xml.ts', 'read-test-case.ts'].map(file => `domain/test-report/${file}`),
    samples: corpus('tests', /\.xml$/),
    feed: showTests
  },
  coverage('LCOV report', 'parse-lcov', /\.info$/),
  coverage('cover profile of Go', 'parse-go-profile', /\.out$/),
  coverage('Cobertura report', 'parse-cobertura', /cobertura\.xml$/),
  coverage('JaCoCo report', 'parse-jacoco', /jacoco\.xml$/),
  coverage('Clover report', 'parse-clover', /clover\.xml$/),
  coverage("coverage in SonarQube's format", 'parse-sonar', /sonarqube\.xml$/),
  {
    name: 'report of another format',
    modules: ['domain/test-report/parse-junit.ts', `${COVERAGE}/parse-coverage.ts`],
    samples: corpus('named', /./),
    feed: text => [parseJunit(text), parseCoverage(text)]
  },
  {
    name: 'patterns of reports',
    modules: [],
    samples: ['build/**/*.xml\n!build/old/**, reports/{a,b}.xml'],
    feed: text => splitPatterns(text)
  }
]
