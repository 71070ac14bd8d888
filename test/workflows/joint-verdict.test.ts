import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluateCondition, renderTemplate } from '../../local/runner/expressions/evaluate-expression.js'
import { callerTemplates } from './workflow-file.js'

const verdict = callerTemplates().find(({ name }) => name === 'bitebuddy.yml')?.jobs.verdict

/** A job that called a workflow: how it ended, and the verdict of its deployment. */
interface Called {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped'
  readonly verdict: string
}

const SUCCEEDED: Called = { result: 'success', verdict: 'succeeded' }
const ROLLED_BACK: Called = { result: 'failure', verdict: 'rolled-back' }
const FAILED_MIGRATION: Called = { result: 'failure', verdict: '' }
const SKIPPED: Called = { result: 'skipped', verdict: '' }

/** Runs the step with what GitHub passes it after these two jobs. */
async function show(aws: Called, azure: Called): Promise<{ readonly exitCode: number; readonly summary: string }> {
  const [step] = verdict?.steps ?? []
  const needs = {
    build: { result: 'success', outputs: { digest: 'sha256:0f5c' } },
    aws: { result: aws.result, outputs: { verdict: aws.verdict } },
    azure: { result: azure.result, outputs: { verdict: azure.verdict } }
  }
  const given = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      return [name, renderTemplate(value, { contexts: { needs }, status: 'failure' })] as const
    })
  )
  const folder = await mkdtemp(join(tmpdir(), 'verdict-'))
  const path = join(folder, 'summary')
  await writeFile(path, '')
  const env = { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: path, ...given }
  // As GitHub runs a step without `shell`.
  const exitCode = await new Promise<number>(resolve => {
    execFile('bash', ['-e', '-c', step?.run ?? 'exit 9'], { env }, error => resolve(Number(error?.code ?? 0)))
  })
  const summary = await readFile(path, 'utf8')
  await rm(folder, { recursive: true })
  return { exitCode, summary }
}

describe('the joint verdict of BiteBuddy', () => {
  it('is a success if both clouds run the new image', async () => {
    expect(await show(SUCCEEDED, SUCCEEDED)).toEqual({
      exitCode: 0,
      summary: '### Production with `sha256:0f5c`\n\n- AWS: the new image runs.\n- Azure: the new image runs.\n'
    })
  })

  it.each([
    ['AWS rolled back', ROLLED_BACK, SKIPPED, ['AWS: the previous image runs', 'Azure: the previous image runs']],
    ['Azure rolled back', SUCCEEDED, ROLLED_BACK, ['AWS: the new image runs', 'Azure: the previous image runs']],
    ['staging failed', SKIPPED, SKIPPED, ['AWS: the previous image runs', 'Azure: the previous image runs']],
    ['the migration failed', FAILED_MIGRATION, SKIPPED, ['ended with `failure`', 'Azure: the previous image runs']],
    ['Azure is unknown', SUCCEEDED, { result: 'failure', verdict: 'unknown' } as const, ['ended with `unknown`']]
  ])('is a failure that shows what runs where if %s', async (_, aws, azure, told) => {
    const { exitCode, summary } = await show(aws, azure)
    expect(exitCode).toBe(1)
    for (const line of told) expect(summary).toContain(line)
  })

  it.each([
    ['success', true],
    ['failure', false],
    ['skipped', false]
  ])('is given after a failure, too, if an image was built: %s', (result, runs) => {
    const contexts = { needs: { build: { result } } }
    expect(evaluateCondition(verdict?.if, { contexts, status: 'failure' })).toBe(runs)
  })
})
