import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { bundleActions } from './bundle-actions.js'

/** A repository with the actions `greet` and `leave`, compiled from these files. */
async function compiled(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bundle-'))
  const all = {
    'package.json': '{ "type": "module" }',
    'actions/greet/action.yml': 'runs: { post: ../../dist/greet/post.js }',
    'actions/leave/action.yml': 'runs: {}',
    'build/src/actions/leave/main.js': "console.log('bye')",
    ...files
  }
  for (const [file, text] of Object.entries(all)) {
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  return root
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(file => file.isFile())
  const paths = files.map(file => join(file.parentPath, file.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async path => [path.slice(folder.length), await readFile(path, 'utf8')] as const))
  )
}

describe('bundleActions', () => {
  it('makes a start per action, the same bytes every time and everywhere', async () => {
    const files = {
      'build/src/domain/word.js': "export const word = 'hello'",
      'build/src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    }
    const [one, other] = [await compiled(files), await compiled(files)]
    for (const root of [one, other]) {
      execFileSync(process.execPath, [resolve('build/scripts/build.js')], { cwd: root })
    }
    const said = (name: string) =>
      execFileSync(process.execPath, [join(one, 'dist', name, 'index.js')], { encoding: 'utf8' })
    expect([said('greet'), said('leave')]).toEqual(['hello\n', 'bye\n'])
    expect(await contents(join(other, 'dist'))).toEqual(await contents(join(one, 'dist')))
  })

  describe('with a guard and phases, in place of an older dist/', () => {
    let root: string
    let names: readonly string[]
    beforeAll(async () => {
      root = await compiled({
        'build/src/runner/step-phase.js': await readFile('build/src/runner/step-phase.js', 'utf8'),
        'build/src/runner/guard-output.js': "export function guardOutput() { console.log('guarded') }",
        'build/src/actions/greet/main.js':
          "import { stepPhase } from '../../runner/step-phase.js'\nconsole.log(stepPhase(process.argv))",
        'dist/gone/index.js': ''
      })
      names = await bundleActions(root)
    })
    const said = (file: string) =>
      execFileSync(process.execPath, [join(root, 'dist/greet', file)], {
        encoding: 'utf8',
        env: { DEPLOY_KIT_PHASE: 'post' }
      }).split('\n')

    it('makes a post.js that is recognized by its name, whatever the environment is', async () => {
      expect([said('index.js')[1], said('post.js')[1]]).toEqual(['main', 'post'])
      expect(await readdir(join(root, 'dist/leave'))).toEqual(['index.js'])
    })

    it('guards what is printed before any action is loaded', () => {
      expect(said('index.js')).toEqual(['guarded', 'main', ''])
    })

    it('removes everything of a deleted action', async () => {
      expect(names).toEqual(['greet', 'leave'])
      const left = (await readdir(join(root, 'dist'))).sort()
      expect(left).toEqual(['greet', 'leave', 'licenses.txt', 'package.json', 'shared'])
    })
  })

  it('names each part, and changes none but that of the source that was changed', async () => {
    const root = await compiled({
      'build/src/domain/word.js': "export const word = () => 'hello'",
      'build/src/domain/bye.js': "import { word } from './word.js'\nexport const bye = () => `${word()} no more`",
      'build/src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word())",
      'build/src/actions/leave/main.js': "const { bye } = await import('../../domain/bye.js')\nconsole.log(bye())"
    })
    await bundleActions(root)
    const before = await contents(join(root, 'dist'))
    await writeFile(
      join(root, 'build/src/domain/bye.js'),
      "import { word } from './word.js'\nexport const bye = () => [word(), 'bye'].join()"
    )
    await bundleActions(root)
    const after = await contents(join(root, 'dist'))
    expect(Object.keys(after).filter(file => after[file] !== before[file])).toEqual(['/shared/bye.js'])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect((await readdir(join(root, 'dist/shared'))).sort()).toEqual([
      ...['bye.js', 'exec.cjs', 'greet.js', 'http-client.cjs', 'index.js', 'leave.js', 'undici.cjs']
    ])
    expect(execFileSync(process.execPath, [join(root, 'dist/leave/index.js')], { encoding: 'utf8' })).toBe(
      'hello,bye\n'
    )
  })

  it('writes once what five actions need, and what two need of more than 7 KiB', async () => {
    const names = ['one', 'two', 'three', 'four', 'five']
    const long = `export const long = ${JSON.stringify('x'.repeat(9_000))}`
    const needs = (name: string) =>
      name === 'one' || name === 'two' ? "import { long } from '../../domain/long.js'" : 'const long = ""'
    const root = await compiled({
      'build/src/domain/word.js': "export const word = () => 'hello'",
      'build/src/domain/long.js': long,
      'build/src/actions/greet/main.js': "console.log('hi')",
      ...Object.fromEntries(names.map(name => [`actions/${name}/action.yml`, 'runs: {}'])),
      ...Object.fromEntries(
        names.map(name => [
          `build/src/actions/${name}/main.js`,
          `import { word } from '../../domain/word.js'\n${needs(name)}\nconsole.log(word(), long.length)`
        ])
      )
    })
    await bundleActions(root)
    const shared = await contents(join(root, 'dist/shared'))
    const filesWith = (text: string) => Object.keys(shared).filter(file => shared[file]?.includes(text))
    expect(filesWith("const word = () => 'hello'")).toEqual(['/index.js'])
    expect(filesWith('xxxx').map(file => file.replace(/\d+/, 'N'))).toEqual(['/domain-mN.js'])
    const said = names.map(name =>
      execFileSync(process.execPath, [join(root, 'dist', name, 'index.js')], { encoding: 'utf8' }).trim()
    )
    expect(said).toEqual(['hello 9000', 'hello 9000', 'hello 0', 'hello 0', 'hello 0'])
  })

  it('refuses code that is not of src/, however it got in', async () => {
    const root = await compiled({
      'build/local/double.js': 'export const double = 1',
      'build/src/domain/word.js': "export { double as word } from '../../local/double.js'",
      'build/src/actions/greet/main.js': "import { word } from '../../domain/word.js'\nconsole.log(word)"
    })
    await expect(bundleActions(root)).rejects.toThrow('Bundles hold code of src/ only, these also: local/double.js.')
  })
})
