import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distSize, repeatedModules } from './dist-size.js'

describe('distSize', () => {
  it('counts every file below dist/', async () => {
    const root = await mkdtemp(join(tmpdir(), 'sizes-'))
    await mkdir(join(root, 'dist/shared'), { recursive: true })
    await writeFile(join(root, 'dist/shared/index.js'), 'x'.repeat(1500 * 1024))
    await writeFile(join(root, 'dist/licenses.txt'), 'x'.repeat(10 * 1024))
    expect((await distSize(root)).kibibytes).toBe(1510)
  })
})

describe('repeatedModules', () => {
  it('counts each module that several files hold once, however many they are', async () => {
    const root = await mkdtemp(join(tmpdir(), 'repeated-'))
    await mkdir(join(root, 'dist/shared'), { recursive: true })
    const part = (...ids: readonly string[]) => ids.map(id => `/***/ ${id}:\n/***/ (() => {})`).join(',\n\n')
    const files = { 'index.js': part('1', '"./a.js"'), 'a.js': part('1', '2'), 'b.js': part('1', '2', '3') }
    for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'dist/shared', name), text)
    expect((await repeatedModules(root)).repeated).toBe(2)
  })
})
