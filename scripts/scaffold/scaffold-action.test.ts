import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { runAction } from '../../local/runner/run-action.js'
import { readmeUpdates } from '../readmes/readme-updates.js'
import { scaffoldAction } from './scaffold-action.js'

const run = promisify(execFile)
const modules = resolve('node_modules')
let root: string

/** Runs a tool of node_modules in the copy; rejects with its output when it fails. */
async function tool(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(modules, script), ...args], { cwd: root }).catch(
    (error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      throw new Error(stdout + stderr)
    }
  )
  return stdout
}

describe('a new action', () => {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'scaffold-'))
    for (const file of ['package.json', 'eslint.config.js', '.oxlintrc.json', 'jest.config.js', '.oxfmtrc.json']) {
      await cp(file, join(root, file))
    }
    for (const folder of ['src/domain', 'src/runner', 'src/ports', 'test/jest']) {
      await cp(folder, join(root, folder), { recursive: true })
    }
    const settings = JSON.parse(await readFile('tsconfig.json', 'utf8')) as object
    await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['src/actions', 'test/jest'] }))
    await mkdir(join(root, 'actions'))
    await symlink(modules, join(root, 'node_modules'))
    await scaffoldAction({ name: 'say-hello', description: 'Says hello.' }, root)
    await tool('typescript-7/bin/tsc', '-p', 'tsconfig.json')
  })

  it('compiles, is clean for the linter and formatted', async () => {
    await tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src/actions')
    await tool('eslint/bin/eslint.js', '--max-warnings', '0', 'src/actions')
    expect(await tool('oxfmt/bin/oxfmt', '--check', 'src/actions', 'actions')).toContain('All matched files')
  })

  it('has a test that passes', async () => {
    const flags = ['--experimental-vm-modules', join(modules, 'jest/bin/jest.js'), 'build/src/actions']
    const { stderr } = await run(process.execPath, flags, { cwd: root })
    expect(stderr).toContain('2 passed, 2 total')
  })

  it('runs as a bundle', async () => {
    await run(process.execPath, [resolve('build/scripts/build.js')], { cwd: root })
    const step = { actionPath: join(root, 'actions/say-hello') }
    expect(await runAction({ ...step, inputs: { message: 'Hello' } })).toMatchObject({
      outcome: 'success',
      outputs: { message: 'Hello' },
      log: 'Hello'
    })
    const { outcome, annotations } = await runAction(step)
    expect(outcome).toBe('failure')
    expect(annotations[0]?.message).toContain('Input "message": a value is required')
  })

  it('has its inputs and outputs in its README', async () => {
    expect(await readmeUpdates(root)).toEqual([])
  })

  it.each([
    ['say-hello', 'Again.', 'already exists'],
    ['sayHello', 'Camel case.', 'not a name in kebab case'],
    ['say-more', ' ', 'A description is required']
  ])('called %s is refused: %s', async (name, description, message) => {
    await expect(scaffoldAction({ name, description }, root)).rejects.toThrow(message)
  })
})
