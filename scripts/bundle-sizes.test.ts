import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSizes } from './bundle-sizes.js'

describe('bundleSizes', () => {
  it('counts the code of each action, and every file for the whole', async () => {
    const root = await mkdtemp(join(tmpdir(), 'sizes-'))
    const folder = join(root, 'dist/say-hello')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.js'), 'x'.repeat(1500 * 1024))
    await writeFile(join(folder, 'licenses.txt'), 'x'.repeat(10 * 1024))
    expect(await bundleSizes(root)).toEqual([
      { name: 'say-hello', kibibytes: 1500, budget: 1280 },
      { name: 'all of dist/', kibibytes: 1510, budget: 16384 }
    ])
  })
})
