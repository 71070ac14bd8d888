import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { mergeCoverage } from '../../src/domain/test-report/coverage/merge-coverage.js'
import { parseCoverage } from '../../src/domain/test-report/coverage/parse-coverage.js'
import { parseJunit } from '../../src/domain/test-report/parse-junit.js'
import { countTests } from '../../src/domain/test-report/summarize-tests.js'

// What tools wrote; test/corpus/reports/README.md names each with its version.
const FOLDER = 'test/corpus/reports'
const WORKSPACE = '/home/runner/work/shop/shop'
const read = (kind: string, file: string) => readFileSync(join(FOLDER, kind, file), 'utf8')

/** By language; passed, failed, skipped, flaky; then what is ambiguous in the report. */
const TESTS: Readonly<Record<string, readonly [number, number, number, number, ...string[]]>> = {
  'javascript/ava-tap-xunit.xml': [1, 1, 0, 0],
  'scripting/bats.xml': [1, 1, 1, 0],
  'compiled/bazel.xml': [0, 1, 0, 0],
  'scripting/behave.xml': [1, 2, 1, 0],
  'compiled/boost-test.xml': [1, 1, 1, 0],
  'compiled/cargo-nextest.xml': [2, 1, 0, 1],
  'compiled/catch2-assertions.xml': [1, 1, 0, 0],
  'compiled/catch2.xml': [1, 2, 0, 0],
  'compiled/ctest.xml': [1, 2, 3, 0],
  'compiled/doctest.xml': [1, 2, 0, 0],
  'compiled/go-junit-report.xml': [1, 5, 1, 0],
  'compiled/googletest.xml': [1, 1, 2, 0],
  'compiled/gotestsum.xml': [1, 5, 1, 0, '"the report" reports 1 error outside of any test.'],
  'javascript/jasmine-reporters.xml': [2, 1, 1, 0],
  'javascript/jest-junit.xml': [2, 1, 1, 0],
  'compiled/junitxml-testlogger.xml': [1, 1, 1, 0],
  'javascript/karma-junit-reporter.xml': [
    1,
    1,
    1,
    0,
    '"Chrome Headless 120.0.0.0 (Linux x86_64)" reports 1 error outside of any test.'
  ],
  'javascript/mocha-xunit.xml': [1, 2, 1, 0],
  'javascript/node-test.xml': [2, 2, 1, 0],
  'scripting/nose2.xml': [1, 4, 2, 0],
  'scripting/phpunit.xml': [2, 3, 2, 0],
  'javascript/playwright.xml': [2, 1, 2, 0],
  'scripting/pytest-xunit1.xml': [1, 7, 2, 0],
  'scripting/pytest-xunit2.xml': [1, 7, 2, 0],
  'scripting/robot-framework.xml': [1, 1, 1, 0],
  'scripting/rspec-load-error.xml': [0, 0, 0, 0, '"rspec" reports 1 error outside of any test.'],
  'scripting/rspec.xml': [2, 1, 1, 0],
  'scripting/subunit2junitxml.xml': [2, 3, 1, 0],
  'compiled/surefire-class-setup.xml': [0, 1, 0, 0],
  'compiled/surefire-reruns.xml': [1, 1, 0, 1],
  'scripting/unittest-xml-reporting.xml': [1, 3, 2, 0],
  'javascript/vitest.xml': [1, 1, 2, 0]
}

const COVERAGE: Readonly<Record<string, readonly string[]>> = {
  'coveragepy-cobertura.xml': ['sums.py 3/6', 'test_broken.py 1/1', 'test_sums.py 27/28'],
  'coveragepy-lcov.info': ['sums.py 3/6', 'test_broken.py 1/1', 'test_sums.py 27/28'],
  'gcov2lcov.info': ['calc/calc.go 1/6'],
  'gcovr-clover.xml': ['sum.cc 1/5'],
  'gcovr-cobertura.xml': ['sum.cc 1/5'],
  'gcovr-jacoco.xml': ['sum.cc 1/5'],
  'gcovr-lcov.info': ['sum.cc 1/5'],
  'gcovr-sonarqube.xml': ['sum.cc 1/5'],
  'go-atomic.out': ['example.com/shop/calc/calc.go 1/4'],
  'go-count-coverpkg.out': ['example.com/shop/calc/calc.go 1/4'],
  'gocover-cobertura.xml': ['calc/calc.go 1/6'],
  'istanbul-clover.xml': ['sum.js 4/5'],
  'istanbul-cobertura.xml': ['sum.js 4/5'],
  'istanbul-lcov.info': ['sum.js 4/5'],
  'jacoco.xml': ['shop/Sums.java 1/3'],
  'lcov.info': ['sum.cc 1/5'],
  'nyc-lcov.info': ['sum.js 2/5'],
  'phpunit-clover.xml': ['src/Sums.php 1/4'],
  'phpunit-cobertura.xml': ['Sums.php 1/4'],
  'vitest-v8-cobertura.xml': []
}

const NAMED: Readonly<Record<string, string>> = {
  'boost-test-log.xml': 'a Boost.Test log',
  'coveragepy-json.json': 'a JSON report of coverage.py',
  'gcovr-json.json': 'a JSON report of gcovr',
  'go-test.json': 'an event list of go test -json',
  'istanbul-final.json': "Istanbul's coverage-final.json",
  'node-test.tap': 'a TAP report',
  'nunit3.xml': 'an NUnit 3 report',
  'robot-output.xml': 'an output.xml of Robot Framework',
  'simplecov-resultset.json': 'a JSON report of SimpleCov'
}

describe('test reports as tools write them', () => {
  it.each(Object.entries(TESTS))('%s has the figures of its tool', (file, expected) => {
    const reading = parseJunit(read('tests', file))
    if (reading.kind !== 'tests') throw new Error(reading.text)
    const { passed, failed, skipped, flaky } = countTests(reading.cases)
    expect([passed, failed, skipped, flaky, ...reading.problems.map(({ text }) => text)]).toEqual(expected)
  })
})

describe('coverage reports as tools write them', () => {
  it.each(Object.entries(COVERAGE))('%s has the figures of its tool', (file, expected) => {
    const reading = parseCoverage(read('coverage', file))
    if (reading.kind !== 'coverage') throw new Error(reading.text)
    const reports = [{ path: file, records: reading.records }]
    const { files } = mergeCoverage(reports, { present: new Set(), workspace: WORKSPACE })
    expect(files.map(({ file: name, covered, total }) => `${name} ${covered}/${total}`)).toEqual(expected)
    expect(reading.problems).toEqual([])
  })
})

describe('reports of formats that are not read', () => {
  it.each(Object.entries(NAMED))('%s is named', (file, name) => {
    for (const parse of [parseJunit, parseCoverage]) {
      const reading = parse(read('named', file))
      expect('text' in reading ? reading.text : 'read').toContain(`The file is ${name}`)
    }
  })
})

describe('the corpus', () => {
  it.each([
    ['tests', TESTS],
    ['coverage', COVERAGE],
    ['named', NAMED]
  ])('has no file in %s without figures', (kind, figures) => {
    const found = readdirSync(join(FOLDER, kind), { recursive: true, encoding: 'utf8' })
    expect(found.filter(file => extname(file) !== '').sort()).toEqual(Object.keys(figures).sort())
  })

  it('names for each file the tool that wrote it', () => {
    const readme = read('.', 'README.md')
    for (const file of [TESTS, COVERAGE, NAMED].flatMap(Object.keys)) expect(readme).toContain(`\`${basename(file)}\``)
  })
})
