import { describe, expect, it } from '@jest/globals'
import { parseCoverage } from './coverage/parse-coverage.js'
import { parseJunit } from './parse-junit.js'

function named(text: string, parse: typeof parseJunit | typeof parseCoverage): string {
  const reading = parse(text)
  return 'text' in reading ? `${reading.kind}: ${reading.text}` : 'read'
}

describe('a test report of another format is named, with what to write instead', () => {
  it.each([
    ['NUnit 3', '<test-run id="2" testcasecount="1"><test-suite/></test-run>', 'an NUnit 3 report'],
    ['xUnit.net', '<assemblies timestamp="1"><assembly name="a"/></assemblies>', 'an xUnit.net report'],
    [
      'TRX',
      '<?xml version="1.0" encoding="utf-8"?><TestRun id="1" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results/></TestRun>',
      'a TRX report of Visual Studio'
    ],
    ['TestNG', '<testng-results skipped="0"/>', 'a TestNG report'],
    ['TAP', 'TAP version 13\nok 1 - adds\nnot ok 2 - carries\n1..2\n', 'a TAP report'],
    ['CTRF', '{"results":{"tool":{"name":"jest"},"summary":{},"tests":[]}}', 'a CTRF report'],
    [
      'go test -json',
      '{"Time":"2026-01-01T00:00:00Z","Action":"start","Package":"x"}\n',
      'an event list of go test -json'
    ],
    ['Jest', '{"numFailedTests":1,"numTotalTests":2}', 'a JSON report of Jest or Vitest'],
    ['Robot Framework', '<robot generator="Robot 7"/>', 'an output.xml of Robot Framework']
  ])('%s', (_, text, name) => {
    expect(named(text, parseJunit)).toMatch(
      new RegExp(`^other: The file is ${name}, which is not supported\\. Write JUnit XML`)
    )
  })

  it.each([
    [
      'coverage',
      '<coverage><packages/></coverage>',
      'unknown: The file is a coverage report. List it in the input "coverage".'
    ],
    [
      "Failsafe's summary",
      '<failsafe-summary result="255"><errors>1</errors></failsafe-summary>',
      "unknown: The file is Failsafe's summary. It lists no test; exclude it with the pattern !**/failsafe-summary.xml."
    ],
    [
      'HTML',
      '<!DOCTYPE html><html></html>',
      'unknown: The file is an HTML page. Have the tool write its machine-readable report.'
    ],
    ['nothing', ' \n', 'broken: The file is empty. Check whether the test command was stopped.'],
    [
      'any other text',
      'hello',
      'unknown: The file is not a JUnit report. Set the path of the report that the test tool writes.'
    ]
  ])('%s', (_, text, said) => {
    expect(named(text, parseJunit)).toBe(said)
  })
})

describe('a coverage report of another format is named, with what to write instead', () => {
  it.each([
    [
      'coverage.py JSON',
      '{"meta": {"format": 3, "version": "7.6", "branch_coverage": false}, "files": {}}',
      'a JSON report of coverage.py'
    ],
    ['coverage.py data', 'SQLite format 3\0\ufffd', 'a data file of coverage.py'],
    ['Istanbul', '{"/w/a.js": {"path":"/w/a.js","statementMap":{}}}', "Istanbul's coverage-final.json"],
    ['SimpleCov', '{"RSpec":{"coverage":{"/w/a.rb":{"lines":[1,null]}},"timestamp":1}}', 'a JSON report of SimpleCov'],
    ['OpenCover', '<CoverageSession><Modules/></CoverageSession>', 'an OpenCover report'],
    [
      'PHPUnit XML',
      '<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><build/></phpunit>',
      "a coverage report in PHPUnit's own XML"
    ],
    [
      'llvm-cov',
      '{"data":[{"files":[]}],"type":"llvm.coverage.json.export","version":"2"}',
      'a JSON export of llvm-cov'
    ],
    ['gcov', '        -:    0:Source:a.c\n        1:    1:int x;\n', 'a gcov listing'],
    ['Coverlet', '{"Shop.dll": {"/w/A.cs": {}}}', 'a JSON report of Coverlet'],
    ['gcovr', '{"gcovr/format_version": "0.11", "files": []}', 'a JSON report of gcovr']
  ])('%s', (_, text, name) => {
    expect(named(text, parseCoverage)).toMatch(
      new RegExp(`^other: The file is ${name}, which is not supported\\. Write `)
    )
  })

  it.each([
    ['tests', '<testsuites/>', 'unknown: The file is a JUnit test report. List it in the input "reports".'],
    ['nothing', '\n', 'unknown: The file is empty. Set the path of the report that the coverage tool writes.'],
    [
      'other JSON',
      '{"a":1}',
      'unknown: The file is JSON of an unknown kind. Have the tool write JUnit XML for tests, LCOV or Cobertura for coverage.'
    ]
  ])('%s', (_, text, said) => {
    expect(named(text, parseCoverage)).toBe(said)
  })
})
