import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The demo as a person runs it into a pipe; eight times as fast. */
function runDemo(...flags: readonly string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['build/local/demo/main.js', ...flags], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    )
  })
}

test('the demo ships two good versions without losing a request, and sees a bad one rolled back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'))
  const { code, stdout, stderr } = await runDemo('--rate', '8', '--process', '--folder', folder)
  expect(stdout + stderr).not.toContain('\u001b')
  expect(stdout).toMatch(/^ {2}v1 {8}succeeded {5}api:2 /m)
  expect(stdout).toMatch(/^ {2}v2 {8}succeeded {5}api:3 .* 0$/m)
  expect(stdout).toMatch(/^ {2}v3 {8}rolled-back {3}api:4 .* 0$/m)
  expect(stdout).toContain('Its container said  DATABASE_URL points nowhere: cannot start')
  expect(stdout).toContain('All as it should be')
  expect(code).toBe(0)
  expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('<h1>deploy-kit demo</h1>')
}, 60_000)

test('the demo says what is wrong with its flags, and fails', async () => {
  const { code, stderr } = await runDemo('--rate', 'fast')
  expect(stderr).toContain('--rate is a number from 1 to 20; got "fast".')
  expect(code).toBe(1)
})
