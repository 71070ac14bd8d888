import { describe, expect, it } from '@jest/globals'
import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBundle } from './run-bundle.js'

/** Work of minutes, so that no speed of a machine ends it before it is canceled. */
const REPORTS = 60
const CONTEXT_BYTES = 200 * 2 ** 30

describe('a step that is canceled while it reads', () => {
  it('test reports ends as cancelled, and reports nothing of a part of them', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'reports-'))
    const suite = `<testsuite>${'<testcase name="a" classname="b"><failure>c</failure></testcase>'.repeat(60_000)}</testsuite>`
    for (let index = 0; index < REPORTS; index += 1) await writeFile(join(workspace, `junit-${index}.xml`), suite)
    const step = await startBundle('test-report', {
      workspace,
      inputs: { reports: '**/*.xml' },
      cancelAfterMilliseconds: 1_500
    })
    const { outcome, summary, outputs } = await step.ended
    expect({ outcome, summary, outputs }).toEqual({ outcome: 'cancelled', summary: '', outputs: {} })
  })

  it('the files of a build context ends as cancelled, and has built nothing', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'context-'))
    await writeFile(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
    await writeFile(join(workspace, 'data'), '')
    // A hole of 200 GiB takes no disk, and minutes to hash.
    await truncate(join(workspace, 'data'), CONTEXT_BYTES)
    const step = await startBundle('build-push', {
      workspace,
      inputs: { repository: 'registry.example.com/shop/api', 'dry-run': 'true', tags: 'v1' },
      cancelAfterMilliseconds: 2_500
    })
    const { outcome, outputs } = await step.ended
    expect({ outcome, verdict: outputs.verdict }).toEqual({ outcome: 'cancelled', verdict: 'cancelled' })
  })
})
