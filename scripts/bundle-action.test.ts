import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { bundleAction } from './bundle-action.js'

/** A repository with an action `greet`, compiled from these files. */
async function compiled(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bundle-'))
  const all = { 'package.json': '{ "type": "module" }', 'actions/greet/action.yml': 'name: Greet', ...files }
  for (const [file, text] of Object.entries(all)) {
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  return root
}

describe('bundleAction', () => {
  it('makes one file that runs alone, the same one every time and everywhere', async () => {
    const files = {
      'build/src/domain/word.js': "export const word = 'hello'",
      'build/src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    }
    const [one, other] = [await compiled(files), await compiled(files)]
    for (const root of [one, other]) {
      execFileSync(process.execPath, [resolve('build/scripts/build.js'), 'greet'], { cwd: root })
    }
    const bundle = join(one, 'dist/greet/index.js')
    expect(execFileSync(process.execPath, [bundle], { encoding: 'utf8' })).toBe('hello\n')
    expect(await readFile(join(other, 'dist/greet/index.js'), 'utf8')).toBe(await readFile(bundle, 'utf8'))
    expect(JSON.parse(await readFile(join(one, 'dist/greet/package.json'), 'utf8'))).toEqual({ type: 'module' })
  })

  it('refuses code that is not of src/, however it got in', async () => {
    const root = await compiled({
      'build/local/double.js': 'export const double = 1',
      'build/src/domain/word.js': "export { double as word } from '../../local/double.js'",
      'build/src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    })
    await expect(bundleAction({ action: 'greet', root })).rejects.toThrow(
      'A bundle holds code of src/ only, this one also: local/double.js.'
    )
  })
})
