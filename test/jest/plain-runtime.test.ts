import { beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILES = {
  'a-ends-well': `
    beforeAll(() => { process.env.LEFT_BEHIND = 'a' })
    it('passes', () => expect(1).toBe(1))
    it.each([1, 2])('passes with %d', async value => expect(value).toBeGreaterThan(0))
    console.log('a line of a test')`,
  'b-after-another': `it('has no variable of another file', () => expect(process.env.LEFT_BEHIND).toBeUndefined())`,
  'c-wrong-value': `it('is wrong', () => expect(1).toBe(2))`,
  'd-hangs': `it('hangs', () => new Promise(() => undefined))`,
  'e-hook-throws': `
    beforeAll(() => { throw new Error('the hook threw') })
    it('needs the hook', () => undefined)`,
  'f-cannot-be-loaded': `throw new Error('the file threw')`,
  'g-rejects-later': `
    it('ends before what it started', async () => {
      void Promise.reject(new Error('nobody waited'))
      await new Promise(resolve => setTimeout(resolve, 50))
    })`,
  'h-asserts-too-little': `it('asserts too little', () => { expect.assertions(1) })`,
  'i-has-no-tests': `export {}`,
  'j-hook-fails-at-the-end': `
    afterAll(() => { throw new Error('the end threw') })
    it('passes', () => undefined)`
}
const ENDED_WELL = ['a-ends-well', 'b-after-another']

interface Result {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly message: string }[]
}

let result: Result
let code: number | string | null | undefined

/** In one worker, one after another, so that each file follows another in the same process. */
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'plain-runtime-'))
  await symlink(resolve('node_modules'), join(root, 'node_modules'))
  const imports = `import { afterAll, beforeAll, expect, it } from '@jest/globals'\n`
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(root, `${name}.test.mjs`), imports + text)
  const config = {
    ...{ rootDir: root, testMatch: ['**/*.test.mjs'], transform: {}, testTimeout: 1_000, maxWorkers: 1 },
    runtime: resolve('build/test/jest/plain-runtime.js'),
    testEnvironment: resolve('build/test/jest/plain-environment.js')
  }
  const jest = [resolve('node_modules/jest/bin/jest.js'), '--json', '--config', JSON.stringify(config)]
  const { error, stdout } = await new Promise<{ error: Error | null; stdout: string }>(done => {
    execFile(process.execPath, jest, { cwd: root }, (error, stdout) => {
      done({ error, stdout })
    })
  })
  code = (error as { code?: number | string } | null)?.code
  result = JSON.parse(stdout.slice(stdout.indexOf('{"'))) as Result
})

it('passes files whose tests pass, and no variable of one is left for the next', () => {
  const passed = result.testResults.filter(({ status }) => status === 'passed').map(({ name }) => name)
  expect(passed.map(name => name.replace(/^.*\/(.*)\.test\.mjs$/, '$1')).toSorted()).toEqual(ENDED_WELL)
})

it.each([
  ['c-wrong-value', 'Expected: 2'],
  ['d-hangs', 'Exceeded timeout of 1000 ms'],
  ['e-hook-throws', 'the hook threw'],
  ['f-cannot-be-loaded', 'the file threw'],
  ['g-rejects-later', 'nobody waited'],
  ['h-asserts-too-little', 'Expected one assertion to be called but received zero'],
  ['i-has-no-tests', 'must contain at least one test'],
  ['j-hook-fails-at-the-end', 'the end threw']
])('fails %s', (name, message) => {
  const found = result.testResults.find(each => each.name.endsWith(`/${name}.test.mjs`))
  expect(found).toMatchObject({ status: 'failed' })
  expect(found?.message.replace(/\u001b\[\d+m/g, '')).toContain(message)
})

it('ends with a failure', () => {
  expect(code).toBe(1)
})
