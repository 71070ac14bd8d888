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
    expect(low.annotations.at(-1)?.message).toMatch(/^Coverage is \d+(?:\.\d+)? %, and at least 99\.9 % are wanted\.$/)
    expect((await report(workspace, { 'minimum-coverage': '1' })).outcome).toBe('success')
  })
})

/** Reports that the tools wrote, beside the sources that they are of; what is machine's own was replaced. */
describe.each([
  [
    'jest', // jest-junit 16 tells of `todo` as passed
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
    const reports = '**/junit.xml, **/target/surefire-reports/TEST-*.xml'
    const read = await report(workspace, { reports })
    expect(read.outputs).toMatchObject(outputs)
    const marked = read.annotations.map(({ message, file, line }) => [message.split('\n', 1)[0], file, line])
    expect(marked).toEqual(marks)
  })
})

describe('where there is no report', () => {
  it('the summary says that nothing is known, and the step fails only when it is told to', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'untested-'))
    const { outcome, outputs, summary } = await report(workspace)
    expect([outcome, outputs.tests, outputs.coverage]).toEqual(['success', '', ''])
    expect(summary).toContain('no report found')
    expect((await report(workspace, { 'fail-when-missing': 'true' })).outcome).toBe('failure')
    expect((await report(workspace, { 'minimum-coverage': '80' })).annotations.at(-1)?.message).toContain(
      'No coverage was found'
    )
  })

  it('one that breaks off is a warning, not a result', async () => {
    const workspace = await write(await mkdtemp(join(tmpdir(), 'broken-')), {
      'junit.xml': '<testsuites><testcase name="a"/>'
    })
    const { outputs, annotations } = await report(workspace)
    expect(outputs.tests).toBe('')
    expect(annotations[0]).toMatchObject({ level: 'warning', title: 'junit.xml was left out' })
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
})
