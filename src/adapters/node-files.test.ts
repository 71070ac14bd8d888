import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from './node-files.js'

describe('a file of the workspace', () => {
  let workspace: string
  const read = (path: string) => nodeFiles({ GITHUB_WORKSPACE: workspace }).read(path)

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'files-'))
    await writeFile(join(workspace, 'small.txt'), 'é\n'.repeat(1_000_000))
    const large = await open(join(workspace, 'large.txt'), 'w')
    await large.truncate(33 * 1024 * 1024)
    await large.close()
    execFileSync('mkfifo', [join(workspace, 'pipe')])
  })

  it('of some MiB is read whole', async () => {
    expect(await read('small.txt')).toBe('é\n'.repeat(1_000_000))
  })

  it('of more than 32 MiB is refused before it is read', async () => {
    await expect(read('large.txt')).rejects.toThrow('is larger than 32 MiB')
  })

  it('that is a pipe is refused, as it may never end', async () => {
    await expect(read('pipe')).rejects.toThrow('is a pipe or a socket')
  })
})
