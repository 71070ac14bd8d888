import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runBundle } from './run-bundle.js'

const NODE = resolve('node_modules/node/bin/node')

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const report = (workspace: string, inputs: Readonly<Record<string, string>> = {}) =>
  runBundle('test-report', { workspace, inputs: { reports: '**/junit*.xml', ...inputs } })

describe('what a test runner wrote', () => {
  let workspace: string

  beforeAll(async () => {
    workspace = await write(await mkdtemp(join(tmpdir(), 'tested-')), {
      'sum.js': 'export const sum = (a, b) => a + b\nexport function unused() {\n  return 1\n}\n',
      'sum.test.js': `import { test } from 'node:test'\nimport assert from 'node:assert'\nimport { sum } from './sum.js'\ntest('adds', () => assert.equal(sum(1, 1), 2))\ntest('carries | a <b>', () => assert.equal(sum(1, 1), 3))\ntest('later', { skip: true }, () => {})\n`,
      'package.json': '{"type":"module"}',
      'node_modules/other/junit.xml': '<testsuites><testcase name="not ours"/></testsuites>'
    })
    const reporters = ['junit', 'junit.xml', 'lcov', 'lcov.info'].map((value, index) =>
      index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`
    )
    await new Promise(ended => {
      execFile(NODE, ['--test', '--experimental-test-coverage', ...reporters], { cwd: workspace }, ended)
    })
  })

  it('is shown: the failed test at its file, counts and coverage', async () => {
    const { outcome, outputs, summary, annotations } = await report(workspace)
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ tests: '3', failed: '1', skipped: '1' })
    expect(Number(outputs.coverage)).toBeGreaterThan(0)
    expect(Number(outputs.coverage)).toBeLessThan(100)
    expect(summary).toMatch(/^## ❌ Tests: 1 passed, 1 failed, 1 skipped in /)
    expect(summary).toContain('carries &#124; a &#60;b&#62;')
    expect(summary).not.toContain('not ours')
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('2 == 3') })
    ])
  })

  it('fails the step only below the minimum of coverage', async () => {
    const low = await report(workspace, { 'minimum-coverage': '99.9' })
    expect(low.outcome).toBe('failure')
    expect(low.annotations.at(-1)?.message).toMatch(/^Coverage is \d+(?:\.\d+)?%, and minimum-coverage is 99\.9%\.$/)
    expect((await report(workspace, { 'minimum-coverage': '1' })).outcome).toBe('success')
  })
})

/** Reports that the tools wrote, beside the sources that they are of; what is machine's own was replaced. */
describe.each([
  [
    'jest', // jest-junit 16 reports `todo` as passed
    { tests: '4', failed: '1', skipped: '1', coverage: '66.66' },
    [['Error: expect(received).toBe(expected) // Object.is equality', 'sum.test.js', 4]]
  ],
  [
    'vitest', // LCOV and Cobertura in one folder
    { tests: '4', failed: '1', skipped: '2', coverage: '66.66' },
    [['expected 2 to be 3 // Object.is equality', 'sum.test.js', 5]]
  ],
  [
    'pytest',
    { tests: '7', failed: '2', skipped: '2', coverage: '87.5' },
    [
      ['AssertionError: a | b <c>', 'tests/test_sums.py', 11],
      ['failed on setup with "RuntimeError: no database"', 'tests/test_sums.py', 26]
    ]
  ],
  [
    'maven',
    { tests: '4', failed: '2', skipped: '1', coverage: '33.33' },
    [
      ['no database', 'src/test/java/shop/SumsTest.java', 27],
      ['expected: <3> but was: <2>', 'src/test/java/shop/SumsTest.java', 18]
    ]
  ],
  [
    'gotestsum',
    { tests: '4', failed: '2', skipped: '1', coverage: '50' },
    [
      ['sums_test.go:14: Add(1, 1) = 2, want 3', 'sums_test.go', 14],
      ['Failed', undefined, undefined]
    ]
  ]
])('what %s wrote', (tool, outputs, marks) => {
  it('is counted, and each failed test marked at its line', async () => {
    const workspace = await mkdtemp(join(tmpdir(), `${tool}-`))
    await cp(join('test/bundle/fixtures/reports', tool), workspace, { recursive: true })
    const reports = '**/junit*.xml, **/target/surefire-reports/TEST-*.xml'
    const read = await report(workspace, { reports })
    expect(read.outputs).toMatchObject(outputs)
    const marked = read.annotations.map(({ message, file, line }) => [message.split('\n', 1)[0], file, line])
    expect(marked).toEqual(marks)
  })
})

describe('where there is no report', () => {
  it('the summary shows that the result is unknown, and the step fails only with fail-when-missing', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'untested-'))
    const { outcome, outputs, summary } = await report(workspace)
    expect([outcome, outputs.tests, outputs.coverage]).toEqual(['success', '', ''])
    expect(summary).toContain('no report found')
    expect((await report(workspace, { 'fail-when-missing': 'true' })).outcome).toBe('failure')
    expect((await report(workspace, { 'minimum-coverage': '80' })).annotations.at(-1)?.message).toContain(
      'No coverage report was found'
    )
  })

  it('one that breaks off is a warning, not a result', async () => {
    const workspace = await write(await mkdtemp(join(tmpdir(), 'broken-')), {
      'junit.xml': '<testsuites><testcase name="a"/>'
    })
    const { outputs, annotations } = await report(workspace)
    expect(outputs.tests).toBe('')
    expect(annotations[0]).toMatchObject({ level: 'warning', title: 'Skipped junit.xml' })
  })
})

const PASSED = '<testsuite name="s"><testcase name="a"/></testsuite>'
const lcov = (...lines: readonly string[]) => ['SF:a.js', ...lines, 'end_of_record', ''].join('\n')

/** A workspace of these files, and the output of the action for it. */
async function reportOn(
  files: Readonly<Record<string, string | Buffer>>,
  inputs: Readonly<Record<string, string>> = {}
): ReturnType<typeof report> {
  const workspace = await mkdtemp(join(tmpdir(), 'reports-'))
  for (const [path, content] of Object.entries({ 'junit.xml': PASSED, ...files })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  const absolute = Object.entries(inputs).map(([name, value]) => [name, value.replace('WORKSPACE', workspace)] as const)
  return report(workspace, Object.fromEntries(absolute))
}

describe('coverage', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['counts lines with negative counts', { 'lcov.info': lcov('DA:1,-1', 'DA:2,-1', 'DA:3,1') }, '33.33'],
    ['merges two records of a file', { 'lcov.info': lcov('DA:1,1', 'DA:2,0') + lcov('DA:1,0', 'DA:2,1') }, '100'],
    [
      'merges two reports of a file',
      { 'unit/lcov.info': lcov('DA:1,1', 'DA:2,0'), 'it/lcov.info': lcov('DA:1,0', 'DA:2,1'), 'a.js': '' },
      '100'
    ],
    [
      'keeps two files of one name apart',
      {
        'p/a/coverage/lcov.info': lcov('DA:1,1'),
        'p/b/coverage/lcov.info': lcov('DA:1,0'),
        'p/a/a.js': '',
        'p/b/a.js': ''
      },
      '50'
    ],
    [
      'is read from groups in groups of JaCoCo',
      {
        'jacoco.xml':
          '<report name="r"><group name="a"><group name="b"><package name="p"><sourcefile name="A.java"><counter type="LINE" missed="9" covered="1"/></sourcefile></package></group></group></report>'
      },
      '10'
    ],
    [
      'is read from Clover',
      {
        'coverage.xml':
          '<coverage generated="1"><project><file name="/a.php"><line num="1" type="stmt" count="1"/><line num="2" type="stmt" count="0"/></file></project></coverage>'
      },
      '50'
    ]
  ])('%s', async (_, files, percent) => {
    expect((await reportOn(files)).outputs.coverage).toBe(percent)
  })

  it.each<[string, string, string]>([
    [
      'lcov.info',
      lcov('LF:0', 'LH:0'),
      'The coverage report lists no lines, and minimum-coverage is 10%. Check which files the coverage tool measures: lcov.info.'
    ],
    [
      'coverage.xml',
      '<CoverageSession/>',
      'No coverage report could be read, and minimum-coverage is 10%. coverage.xml: The file is an OpenCover report, which is not supported. Write Cobertura: coverlet --format cobertura.'
    ],
    [
      'coverage.xml',
      '<coverage><packages>',
      'Coverage is unknown, and minimum-coverage is 10%. coverage.xml: The coverage report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
    ]
  ])('below a minimum shows why there is none: %s %j', async (path, text, message) => {
    const { outcome, annotations } = await reportOn({ [path]: text }, { 'minimum-coverage': '10' })
    expect([outcome, annotations.at(-1)?.message]).toEqual(['failure', message])
  })
})

describe('test reports', () => {
  it('with errors outside of any test are red', async () => {
    const { summary, annotations } = await reportOn({
      'junit.xml': '<testsuite name="rspec" tests="1" failures="0" errors="1"><testcase name="works"/></testsuite>'
    })
    expect(summary).toMatch(/^## ❌ Tests: 1 passed, 0 failed, and failures outside of the listed tests/)
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'error', message: '"rspec" reports 1 error outside of any test.' })
    ])
  })

  it.each<[string, Buffer]>([
    [
      'UTF-16',
      Buffer.from('\ufeff<testsuite><testcase name="für"><failure message="ä"/></testcase></testsuite>', 'utf16le')
    ],
    [
      'ISO-8859-1',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="für"><failure message="ä"/></testcase></testsuite>',
        'latin1'
      )
    ]
  ])('in %s are read', async (_, bytes) => {
    const { annotations } = await reportOn({ 'junit.xml': bytes })
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', title: 'für', message: 'ä' })])
  })

  it('with a bad byte are read, with a warning', async () => {
    const { outputs, annotations } = await reportOn({
      'junit.xml': Buffer.from(PASSED.replace('"a"', '"ä"'), 'latin1')
    })
    expect(outputs.tests).toBe('1')
    expect(annotations[0]).toMatchObject({ level: 'warning', title: 'Replaced invalid bytes in junit.xml' })
  })

  it('mark the line that failed, before the one of the definition', async () => {
    const { annotations } = await reportOn({
      'tests/test_a.py': 'import os\ndef test_n():\n    x = 1\n    assert x == 2\n',
      'junit.xml':
        '<testsuite name="pytest"><testcase classname="tests.test_a" name="test_n" file="tests/test_a.py" line="1"><failure message="assert 1 == 2">tests/test_a.py:4: AssertionError</failure></testcase></testsuite>'
    })
    expect(annotations[0]).toMatchObject({ file: 'tests/test_a.py', line: 4 })
  })

  it.each<[string, string]>([
    ['WORKSPACE/target/a-reports/TEST-a.xml', '1'],
    ['target/{a,b}-reports/TEST-*.xml', '2'],
    ['target/*-reports/*.xml, !**/TEST-b.xml', '1'],
    ['./target/a-reports/TEST-a.xml, target/a-reports/TEST-a.xml, WORKSPACE/target/a-reports/TEST-a.xml', '1']
  ])('are found by %s', async (reports, tests) => {
    const files = { 'target/a-reports/TEST-a.xml': PASSED, 'target/b-reports/TEST-b.xml': PASSED }
    const { outputs, annotations } = await reportOn(files, { reports })
    expect([outputs.tests, annotations]).toEqual([tests, []])
  })

  it.each<[string, string, readonly string[]]>([
    [
      'junit.xml, target/*-report/*.xml',
      '1',
      ['No file matches "target/*-report/*.xml". Correct the pattern, or remove it.']
    ],
    [
      'junit.xml, target/a-reports/',
      '1',
      ['"target/a-reports/" is a folder. List the reports in it, such as "target/a-reports/**/*.xml".']
    ],
    ['target', '', ['"target" is a folder. List the reports in it, such as "target/**/*.xml".']],
    ['**/junit*.xml, **/target/surefire-reports/TEST-*.xml', '1', []]
  ])('are missed where a pattern finds none of them: %s', async (reports, tests, messages) => {
    const { outputs, annotations } = await reportOn({ 'target/a-reports/TEST-a.xml': PASSED }, { reports })
    expect([outputs.tests, annotations.map(({ message }) => message)]).toEqual([tests, messages])
  })

  it('of another format are named, with what to write instead', async () => {
    const { outputs, summary, annotations } = await reportOn({ 'junit.xml': '<test-run id="2"/>' })
    expect(outputs.tests).toBe('')
    expect(summary).toMatch(/^## ❔ Tests: no report could be read/)
    expect(annotations[0]?.message).toBe(
      'The file is an NUnit 3 report, which is not supported. Write JUnit XML: dotnet test --logger junit (JunitXml.TestLogger).'
    )
  })
})

describe('bad inputs', () => {
  it.each([
    ['eighty', 'Input "minimum-coverage": expected a percentage from 0 to 100, such as 80; got "eighty".'],
    ['101', 'Input "minimum-coverage": expected a percentage from 0 to 100, such as 80; got "101".']
  ])('%s are refused in one sentence', async (percent, message) => {
    const { outcome, annotations } = await report('.', { 'minimum-coverage': percent })
    expect([outcome, annotations.map(annotation => annotation.message)]).toEqual(['failure', [message]])
  })

  it('are refused where every pattern is an exclusion', async () => {
    const { annotations } = await report('.', { reports: '!**/a.xml' })
    expect(annotations.map(({ message }) => message)).toEqual([
      'Input "reports": every pattern is an exclusion. Add a pattern that matches reports, such as "**/*.xml".'
    ])
  })
})
