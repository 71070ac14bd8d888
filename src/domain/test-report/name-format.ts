import type { UnreadReport } from './report-problem.js'

/** What the reports are read for. */
type Purpose = 'tests' | 'coverage'

interface Format {
  /** With its article. */
  readonly name: string
  readonly of: Purpose | 'other'
  readonly advice: string
}

const JUNIT = 'Write JUnit XML'
const LCOV = 'Write LCOV or Cobertura'

/** By the name of the root element. */
const ROOTS: Readonly<Record<string, Format>> = {
  'test-run': {
    name: 'an NUnit 3 report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  'test-results': {
    name: 'an NUnit 2 report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  assemblies: {
    name: 'an xUnit.net report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  assembly: {
    name: 'an xUnit.net report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  TestRun: {
    name: 'a TRX report of Visual Studio',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  'testng-results': {
    name: 'a TestNG report',
    of: 'tests',
    advice: `${JUNIT}: TestNG writes it to junitreports/TEST-*.xml.`
  },
  robot: { name: 'an output.xml of Robot Framework', of: 'tests', advice: `${JUNIT}: robot --xunit junit.xml.` },
  Catch2TestRun: { name: 'an XML report of Catch2', of: 'tests', advice: `${JUNIT}: --reporter junit.` },
  Catch: { name: 'an XML report of Catch2', of: 'tests', advice: `${JUNIT}: --reporter junit.` },
  TestLog: { name: 'a Boost.Test log', of: 'tests', advice: `${JUNIT}: --log_format=JUNIT.` },
  TestResult: { name: 'a Boost.Test report', of: 'tests', advice: `${JUNIT}: --log_format=JUNIT.` },
  Site: { name: 'a CTest dashboard file', of: 'tests', advice: `${JUNIT}: ctest --output-junit junit.xml.` },
  TestCase: { name: 'an XML report of Qt Test', of: 'tests', advice: `${JUNIT}: -o junit.xml,junitxml.` },
  testExecutions: { name: "a report in SonarQube's generic test format", of: 'tests', advice: `${JUNIT}.` },
  TestRunSummary: { name: 'a CppUnit report', of: 'tests', advice: `${JUNIT}.` },
  testsuites: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
  testsuite: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
  testrun: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
  'failsafe-summary': {
    name: "Failsafe's summary",
    of: 'other',
    advice: 'It lists no test; exclude it with the pattern !**/failsafe-summary.xml.'
  },
  CoverageSession: {
    name: 'an OpenCover report',
    of: 'coverage',
    advice: 'Write Cobertura: coverlet --format cobertura.'
  },
  CoverageDSPriv: {
    name: 'a coverage report of Visual Studio',
    of: 'coverage',
    advice: 'Write Cobertura: dotnet-coverage merge -f cobertura.'
  },
  results: {
    name: 'a coverage report of Visual Studio',
    of: 'coverage',
    advice: 'Write Cobertura: dotnet-coverage merge -f cobertura.'
  },
  Root: { name: 'a dotCover report', of: 'coverage', advice: 'Write Cobertura: dotnet-coverage or coverlet.' },
  phpunit: {
    name: "a coverage report in PHPUnit's own XML",
    of: 'coverage',
    advice: 'Write Cobertura: phpunit --coverage-cobertura coverage.xml.'
  },
  scoverage: {
    name: 'an XML report of scoverage',
    of: 'coverage',
    advice: 'Write Cobertura: sbt coverageReport writes cobertura.xml beside it.'
  },
  coverage: { name: 'a coverage report', of: 'coverage', advice: 'Name it in the input "coverage".' },
  report: { name: 'a coverage report of JaCoCo', of: 'coverage', advice: 'Name it in the input "coverage".' },
  checkstyle: {
    name: 'a Checkstyle report',
    of: 'other',
    advice: 'It holds no tests and no coverage; narrow the pattern.'
  },
  html: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
}

const GO_BINARY = 'go tool covdata textfmt -i=folder -o=cover.out'

/** By how the text begins, or what stands in its first lines. The first that fits counts. */
const STARTS: readonly { readonly pattern: RegExp; readonly format: Format }[] = [
  {
    pattern: /^TAP version \d|^1\.\.\d+\s*$|^(?:not )?ok \d+\b/m,
    format: { name: 'a TAP report', of: 'tests', advice: `${JUNIT}: the test runner's junit reporter, or tap-xunit.` }
  },
  { pattern: /^SF:/m, format: { name: 'an LCOV report', of: 'coverage', advice: 'Name it in the input "coverage".' } },
  {
    pattern: /^mode: (?:set|count|atomic)\s*$/m,
    format: { name: 'a Go cover profile', of: 'coverage', advice: 'Name it in the input "coverage".' }
  },
  {
    pattern: /^SQLite format 3\0/,
    format: {
      name: 'a data file of coverage.py',
      of: 'coverage',
      advice: 'Write a report from it: coverage xml, or coverage lcov.'
    }
  },
  {
    pattern: /^ *-: *0:Source:/m,
    format: {
      name: 'a gcov listing',
      of: 'coverage',
      advice: 'Write Cobertura or LCOV: gcovr --cobertura coverage.xml, or lcov.'
    }
  },
  {
    pattern: /^.?lprofr|^.?rforpl/,
    format: { name: 'a raw profile of LLVM', of: 'coverage', advice: 'Write LCOV: llvm-cov export -format=lcov.' }
  },
  {
    pattern: /^\u0001\ufffd\ufffd/,
    format: { name: 'an execution file of JaCoCo', of: 'coverage', advice: "Write XML: JaCoCo's report goal or task." }
  },
  {
    pattern: /^\0cvm|^\0ccm|^\0\0go/,
    format: { name: 'a coverage data file of Go', of: 'coverage', advice: `Write a cover profile: ${GO_BINARY}.` }
  },
  {
    pattern: /^\s*(?:<!doctype html|<html)/i,
    format: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
  }
]

/** JSON by names in its first characters; all of an entry must be there. */
const JSONS: readonly { readonly names: readonly RegExp[]; readonly format: Format }[] = [
  {
    names: [/"(?:show_contexts|branch_coverage)"\s*:/, /"meta"\s*:/],
    format: {
      name: 'a JSON report of coverage.py',
      of: 'coverage',
      advice: 'Write XML or LCOV: coverage xml, or coverage lcov.'
    }
  },
  {
    names: [/"statementMap"\s*:/],
    format: {
      name: "Istanbul's coverage-final.json",
      of: 'coverage',
      advice: `${LCOV}: add the reporter lcov or cobertura.`
    }
  },
  {
    names: [/"total"\s*:/, /"statements"\s*:/],
    format: {
      name: "Istanbul's coverage-summary.json",
      of: 'coverage',
      advice: `${LCOV}: add the reporter lcov or cobertura.`
    }
  },
  {
    names: [/"llvm\.coverage\.json\.export"/],
    format: {
      name: 'a JSON export of llvm-cov',
      of: 'coverage',
      advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
    }
  },
  {
    names: [/"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/],
    format: {
      name: 'a JSON export of llvm-cov',
      of: 'coverage',
      advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
    }
  },
  {
    names: [/"gcovr\/format_version"/],
    format: {
      name: 'a JSON report of gcovr',
      of: 'coverage',
      advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
    }
  },
  {
    names: [/"gcc_version"\s*:/],
    format: {
      name: 'a JSON report of gcov',
      of: 'coverage',
      advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
    }
  },
  { names: [/"source_files"\s*:/], format: { name: 'a Coveralls report', of: 'coverage', advice: `${LCOV}.` } },
  {
    names: [/"result"\s*:\s*\[/, /"scriptId"|"ranges"\s*:/],
    format: { name: 'raw coverage of V8', of: 'coverage', advice: 'Write LCOV: c8 report --reporter lcov.' }
  },
  {
    names: [/"result"\s*:\s*\{\s*"(?:line|covered_percent)"/],
    format: {
      name: "SimpleCov's .last_run.json",
      of: 'coverage',
      advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
    }
  },
  {
    names: [/"coverage"\s*:\s*\{/, /"lines"\s*:\s*\[/],
    format: {
      name: 'a JSON report of SimpleCov',
      of: 'coverage',
      advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
    }
  },
  {
    names: [/\.(?:dll|exe)"\s*:\s*\{/],
    format: {
      name: 'a JSON report of Coverlet',
      of: 'coverage',
      advice: 'Write Cobertura: coverlet --format cobertura.'
    }
  },
  {
    names: [/"results"\s*:\s*\{/, /"tool"\s*:\s*\{/],
    format: { name: 'a CTRF report', of: 'tests', advice: `${JUNIT}.` }
  },
  {
    names: [/"numTotalTests"\s*:/],
    format: {
      name: 'a JSON report of Jest or Vitest',
      of: 'tests',
      advice: `${JUNIT}: jest-junit, or vitest --reporter=junit.`
    }
  },
  {
    names: [/"Action"\s*:\s*"(?:start|run|output|build-output)"/],
    format: {
      name: 'an event list of go test -json',
      of: 'tests',
      advice: `${JUNIT}: gotestsum --junitfile junit.xml.`
    }
  },
  {
    names: [/"stats"\s*:\s*\{\s*"suites"/],
    format: { name: 'a JSON report of Mocha', of: 'tests', advice: `${JUNIT}: mocha-junit-reporter.` }
  },
  {
    names: [/"keyword"\s*:\s*"Feature"/],
    format: { name: 'a JSON report of Cucumber', of: 'tests', advice: `${JUNIT}: --format junit:junit.xml.` }
  },
  {
    names: [/"suites"\s*:/, /"config"\s*:/],
    format: { name: 'a JSON report of Playwright', of: 'tests', advice: `${JUNIT}: --reporter=junit.` }
  },
  {
    names: [/"examples"\s*:\s*\[/],
    format: { name: 'a JSON report of RSpec', of: 'tests', advice: `${JUNIT}: rspec_junit_formatter.` }
  }
]

const LONGEST_LOOKED_AT = 65_536

/**
 * What a text is that is not read as the purpose asks, and what to write instead. `root`: the name of its root element, if it has one.
 * Kind `other`: a format that is known by name; `unknown`: none of them.
 */
export function nameFormat(text: string, root: string | undefined, purpose: Purpose): UnreadReport {
  const format = findFormat(text.slice(0, LONGEST_LOOKED_AT), root)
  const expected =
    purpose === 'tests' ? 'a JUnit report' : 'an LCOV, Cobertura, Clover or JaCoCo report, or a Go cover profile'
  if (format === undefined) {
    const what = text.trim() === '' ? 'The file is empty.' : `The file is not ${expected}.`
    return {
      kind: 'unknown',
      text: `${what} Name the report that the ${purpose === 'tests' ? 'test' : 'coverage'} tool writes.`
    }
  }
  const isHere = format.of === purpose
  return {
    kind: isHere ? 'other' : 'unknown',
    text: `The file is ${format.name}${isHere ? ', which is not supported' : ''}. ${format.advice}`
  }
}

function findFormat(start: string, root: string | undefined): Format | undefined {
  if (root !== undefined && root !== '') return Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined
  if (/^\s*[[{]/.test(start))
    return JSONS.find(({ names }) => names.every(name => name.test(start)))?.format ?? ANY_JSON
  return STARTS.find(({ pattern }) => pattern.test(start))?.format
}

const ANY_JSON: Format = {
  name: 'JSON of an unknown kind',
  of: 'other',
  advice: 'Have the tool write JUnit XML for tests, LCOV or Cobertura for coverage.'
}
