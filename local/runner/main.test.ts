import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatLogLine } from './format-log-line.js'

interface Run {
  readonly code: number
  readonly output: string
}

/** Runs the command line tool in a process of its own. */
function runTool(...args: readonly string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['build/local/runner/main.js', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
    })
  })
}

const probe = ['--action', 'test/bundle/fixtures/probe', '--input']

describe('the command line of the step runner', () => {
  it('prints log, outputs, summary and how it ended', async () => {
    const { code, output } = await runTool(
      ...probe,
      "main=console.log('::warning::careful'); put('OUTPUT', 'answer=42'); put('STEP_SUMMARY', '# Done'); console.log(process.env.COLOUR)",
      '--env',
      'COLOUR=red'
    )
    expect(code).toBe(0)
    expect(output).toMatch(/^▼ Run test\/bundle\/fixtures\/probe\n {2}main: /)
    expect(output).toContain('Warning: careful\nred\n')
    expect(output).toMatch(/Outputs\n {2}answer: 42\n\nSummary\n\n# Done\n\nsuccess after \d+\.\d s\n$/)
  })

  it('keeps the files of the step in the given folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keep-'))
    const write = "main=process.getBuiltinModule('fs').writeFileSync(process.env.RUNNER_TEMP + '/report.html', 'kept')"
    expect(await runTool(...probe, write, '--keep', folder)).toMatchObject({ code: 0 })
    expect(await readFile(join(folder, '_temp/report.html'), 'utf8')).toBe('kept')
  })

  it('is a workflow run of its own each time', async () => {
    const show = [...probe, 'main=console.log(`run ${process.env.GITHUB_RUN_ID}`)']
    const ids = [await runTool(...show), await runTool(...show)].map(({ output }) => /^run \d+$/m.exec(output)?.[0])
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(undefined)
  })

  it('passes the given GitHub address to a step, and shows its token to no other', async () => {
    const show =
      'main=console.log(process.env.GITHUB_API_URL, process.env.GITHUB_REPOSITORY, "s3cr3t".length, "s3cr3t")'
    const given = ['api_url=http://127.0.0.1:1', 'repository=octo-org/shop', 'token=s3cr3t']
    const { output } = await runTool(...probe, show, ...given.flatMap(pair => ['--github', pair]))
    expect(output).toContain('\nhttp://127.0.0.1:1 octo-org/shop 6 ***\n')
  })

  it('fails when the step fails, or its post', async () => {
    expect((await runTool(...probe, 'main=process.exit(5)')).code).toBe(1)
    expect((await runTool(...probe, 'post=process.exit(5)')).code).toBe(1)
  })

  it('cancels the job when asked to', async () => {
    const { code, output } = await runTool(...probe, 'main=setInterval(() => {}, 1000)', '--cancel-after', '0.5')
    expect(code).toBe(1)
    expect(output).toContain('cancelled after')
  })

  it('explains itself when no action is named', async () => {
    const { code, output } = await runTool()
    expect(code).toBe(2)
    expect(output).toContain('--action <folder>')
  })
})

describe('formatLogLine', () => {
  it('uses colors in a terminal only', () => {
    expect(formatLogLine('##[error]no', 'plain')).toBe('Error: no')
    expect(formatLogLine('##[error]no', 'ansi')).toBe('\u001b[31mError: no\u001b[0m')
    expect(formatLogLine('text ##[error]', 'ansi')).toBe('text ##[error]')
  })
})
