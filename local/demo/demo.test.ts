import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'

interface Run {
  readonly code: number
  readonly stderr: string
}

/** The demo as a person runs it into a pipe; what it ships is seen where the README's block runs it. */
function runDemo(...flags: readonly string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['build/local/demo/main.js', ...flags], (error, _stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stderr })
    )
  })
}

test('the demo reports what is wrong with its flags, and fails', async () => {
  const { code, stderr } = await runDemo('--rate', 'fast')
  expect(stderr).toContain('--rate: expected a number from 1 to 20, got "fast".')
  expect(code).toBe(1)
})
