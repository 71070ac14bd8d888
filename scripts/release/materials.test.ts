import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listLicenses } from '../parts/join-licenses.js'
import { bundledMaterials, type BillOfMaterials } from './bill-of-materials.js'
import { digestLines } from './file-digests.js'

const run = promisify(execFile)

async function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  try {
    await mkdir(join(folder, 'dist/shared'), { recursive: true })
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('digestLines', () => {
  it('writes what sha256sum checks', async () => {
    await inFolder({ 'dist/b.js': 'b', 'dist/shared/a b.js': 'a' }, async folder => {
      await writeFile(join(folder, 'sums'), await digestLines(folder, 'dist'))
      const { stdout } = await run('sha256sum', ['--check', 'sums'], { cwd: folder })
      expect(stdout).toBe('dist/b.js: OK\ndist/shared/a b.js: OK\n')
    })
  })
})

describe('bundledMaterials', () => {
  it('lists every package whose code is in dist/, with its version, and no other', async () => {
    const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], { maxBuffer: 2 ** 26 })
    const licenses = await readFile('dist/licenses.txt', 'utf8')
    const { components } = bundledMaterials(JSON.parse(stdout) as BillOfMaterials, licenses)
    const names = new Set(components.map(({ name }) => name))
    expect(names).toEqual(new Set(listLicenses(licenses)))
    expect(names).toContain('@aws-sdk/client-ecs')
    expect(names).not.toContain('jest')
  })

  it('refuses code of a package that is not installed', () => {
    expect(() => bundledMaterials({ components: [], dependencies: [] }, 'left-pad\nMIT\nThe license.\n')).toThrow(
      'dist/ has code of packages that are not installed: left-pad.'
    )
  })
})
