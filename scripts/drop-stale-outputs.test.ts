import { expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

it('compiled files without a source are removed after compiling, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stale-'))
  const kept = ['build/src/a.js', 'build/src/a.js.map', 'build/src/data.json', 'build/tools/act.js', 'src/a.ts']
  const stale = ['build/src/old.test.js', 'build/src/old.test.js.map', 'build/test/deep/gone.js']
  for (const path of [...kept, ...stale]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), '')
  }
  await run(process.execPath, [resolve('build/scripts/drop-stale-outputs.js')], { cwd: folder })
  const left = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = left
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name).slice(folder.length + 1))
  expect(paths.sort()).toEqual(kept.sort())
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(scripts.compile).toBe(
    'node node_modules/typescript-7/bin/tsc -b tsconfig.json && node build/scripts/drop-stale-outputs.js'
  )
})

it('two concurrent compilations remove the same files without an error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stale-'))
  await mkdir(join(folder, 'build/src'), { recursive: true })
  for (let index = 0; index < 500; index += 1) await writeFile(join(folder, `build/src/old-${index}.js`), '')
  const drop = () => run(process.execPath, [resolve('build/scripts/drop-stale-outputs.js')], { cwd: folder })
  await Promise.all([drop(), drop(), drop(), drop()])
  expect(await readdir(join(folder, 'build/src'))).toEqual([])
})
