import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distSize } from './dist-size.js'

describe('distSize', () => {
  it('counts every file below dist/', async () => {
    const root = await mkdtemp(join(tmpdir(), 'sizes-'))
    await mkdir(join(root, 'dist/shared'), { recursive: true })
    await writeFile(join(root, 'dist/shared/index.js'), 'x'.repeat(1500 * 1024))
    await writeFile(join(root, 'dist/licenses.txt'), 'x'.repeat(10 * 1024))
    expect((await distSize(root)).kibibytes).toBe(1510)
  })
})
