import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stepSummary } from './step-summary.js'

async function summaryFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'summary-')), 'summary.md')
}

describe('stepSummary', () => {
  it('appends Markdown to the file of the step', async () => {
    const path = await summaryFile()
    const summary = stepSummary({ GITHUB_STEP_SUMMARY: path })
    await summary.append('# One\n')
    await summary.append('two\n')
    expect(await readFile(path, 'utf8')).toBe('# One\ntwo\n')
  })

  it('stays below 1 MiB, ends at a whole line and reports that it was cut', async () => {
    const path = await summaryFile()
    await stepSummary({ GITHUB_STEP_SUMMARY: path }).append('héllo wörld\n'.repeat(200_000))
    const text = await readFile(path, 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text.slice(-150)).toMatch(/\nhéllo wörld\n+_The rest of this summary was truncated/)
  })

  it('does not fail where there is no summary to write to', async () => {
    await expect(stepSummary({}).append('x')).resolves.toBeUndefined()
    await expect(
      stepSummary({ GITHUB_STEP_SUMMARY: join(await summaryFile(), 'no', 'folder') }).append('x')
    ).resolves.toBeUndefined()
  })
})
