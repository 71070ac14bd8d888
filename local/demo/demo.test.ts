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

/** The demo as a person runs it into a pipe. */
function runDemo(...flags: readonly string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['build/local/demo/main.js', ...flags], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    )
  })
}

test('the demo ships by a rolling update, by a canary under load, and has a bad canary turned back by its gates', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'))
  const { code, stdout, stderr } = await runDemo('--process', '--folder', folder)
  expect(stdout + stderr).not.toContain('\u001b')
  expect(stdout).toMatch(/^ {2}v1 {8}succeeded {5}api:2 /m)
  // Served, lost, failed by it.
  expect(stdout).toMatch(/^ {2}v2 {8}succeeded {5}api:3 .* [1-9]\d+ +0 +0$/m)
  expect(stdout).toMatch(/^ {2}v3 {8}rolled-back {3}api:4 .* [1-9]\d+ +0 +[1-9]\d*$/m)
  expect(stdout).toMatch(
    /Why v3 was rolled back {2}deploy-kit had ECS roll api:4 back\. At 20 %: errors against the old revision: Worse/
  )
  expect(stdout).toContain('All as it should be')
  expect(code).toBe(0)
  const report = await readFile(join(folder, 'report.html'), 'utf8')
  expect(report).toContain('<h1>deploy-kit demo</h1>')
  expect(report).toContain('aria-label="Share of traffic of v2: 0 %, then 20 %, then 100 %."')
  expect(report).toContain('aria-label="Share of traffic of v3: 0 %, then 20 %, then 0 %."')
}, 180_000)

test('the demo says what is wrong with its flags, and fails', async () => {
  const { code, stderr } = await runDemo('--rate', 'fast')
  expect(stderr).toContain('--rate is a number from 1 to 20; got "fast".')
  expect(code).toBe(1)
})
