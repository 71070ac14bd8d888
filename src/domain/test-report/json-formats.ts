import { JUNIT, LCOV, type KnownFormat } from './known-format.js'

/** JSON by names in its first characters; all of an entry must be there. */
export const JSONS: readonly { readonly names: readonly RegExp[]; readonly format: KnownFormat }[] = [
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

/** Any other JSON. */
export const ANY_JSON: KnownFormat = {
  name: 'JSON of an unknown kind',
  of: 'other',
  advice: 'Have the tool write JUnit XML for tests, LCOV or Cobertura for coverage.'
}
