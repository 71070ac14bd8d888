import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readlink, realpath, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { startBundle } from './run-bundle.js'

/** Work of minutes, so that no speed of a machine ends it before it is canceled. */
const REPORTS = 60
const CONTEXT_BYTES = 200 * 2 ** 30

/** Resolves once a process has the file open. */
async function opened(file: string): Promise<void> {
  const path = await realpath(file)
  const filesOf = async (process: string) => {
    const folder = join('/proc', process, 'fd')
    // A process, or a file of it, may be gone by now.
    const open = await readdir(folder).catch(() => [])
    return Promise.all(open.map(number => readlink(join(folder, number)).catch(() => '')))
  }
  for (;;) {
    const processes = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
    if ((await Promise.all(processes.map(filesOf))).flat().includes(path)) return
    await after(20)
  }
}

describe('a step that is canceled while it reads', () => {
  it('test reports ends as cancelled, and reports nothing of a part of them', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'reports-'))
    const suite = `<testsuite>${'<testcase name="a" classname="b"><failure>c</failure></testcase>'.repeat(60_000)}</testsuite>`
    // The log shows when this one was read. All others follow.
    await writeFile(join(workspace, 'a.xml'), '<other/>')
    for (let index = 0; index < REPORTS; index += 1) await writeFile(join(workspace, `junit-${index}.xml`), suite)
    const step = await startBundle('test-report', { workspace, inputs: { reports: '**/*.xml' } })
    await step.seen('The file is not a JUnit report.')
    step.cancel()
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
      inputs: { repository: 'registry.example.com/shop/api', 'dry-run': 'true', tags: 'v1' }
    })
    await opened(join(workspace, 'data'))
    step.cancel()
    const { outcome, outputs } = await step.ended
    expect({ outcome, verdict: outputs.verdict }).toEqual({ outcome: 'cancelled', verdict: 'cancelled' })
  })
})
