import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleAction } from './bundle-action.js'

/** A repository whose build/ holds these files. */
async function compiled(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bundle-'))
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, 'build', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  return root
}

describe('bundleAction', () => {
  it('makes one file that runs alone, the same one every time and everywhere', async () => {
    const files = {
      'src/domain/word.js': "export const word = 'hello'",
      'src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    }
    const [one, other] = [await compiled(files), await compiled(files)]
    const bundle = await bundleAction({ action: 'greet', root: one })
    const again = await bundleAction({ action: 'greet', root: other })
    expect(execFileSync(process.execPath, [bundle.file], { encoding: 'utf8' })).toBe('hello\n')
    expect(await readFile(again.file, 'utf8')).toBe(await readFile(bundle.file, 'utf8'))
    expect(JSON.parse(await readFile(join(one, 'dist/greet/package.json'), 'utf8'))).toEqual({ type: 'module' })
  })

  it('refuses code that is not of src/, however it got in', async () => {
    const root = await compiled({
      'local/double.js': 'export const double = 1',
      'src/domain/word.js': "export { double as word } from '../../local/double.js'",
      'src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    })
    await expect(bundleAction({ action: 'greet', root })).rejects.toThrow(
      'A bundle holds code of src/ only, this one also: local/double.js.'
    )
  })
})
