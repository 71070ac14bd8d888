import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { scaffoldTarget } from './scaffold-target.js'

const run = promisify(execFile)
const modules = resolve('node_modules')
const SETTINGS = ['package.json', 'eslint.config.js', '.oxlintrc.json', '.oxfmtrc.json']
const COPIED = ['src', 'test/conformance', 'test/fakes', 'test/rollout']
let root: string
let files: readonly string[]

/** Runs a program in the copy; its output, whether or not it fails. */
async function output(...command: readonly string[]): Promise<string> {
  const done = await run(process.execPath, command, { cwd: root, maxBuffer: 2 ** 26 }).catch(
    (error: unknown) => error as { stdout?: string; stderr?: string }
  )
  return `${done.stdout ?? ''}${done.stderr ?? ''}`
}

const compile = () => output(join(modules, 'typescript-7/bin/tsc'), '-p', 'tsconfig.json')
const conform = (cases: string) => output('build/scripts/conformance.js', cases)

describe('a new target', () => {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'scaffold-'))
    for (const path of [...SETTINGS, 'scripts/conformance.ts', ...COPIED]) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await cp(path, join(root, path), { recursive: true })
    }
    await cp('local', join(root, 'local'), { recursive: true })
    const settings = JSON.parse(await readFile('tsconfig.json', 'utf8')) as { compilerOptions: object }
    const compilerOptions = { ...settings.compilerOptions, paths: {} }
    const include = ['scripts', 'src/targets/container-apps']
    await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }))
    await symlink(modules, join(root, 'node_modules'))
    files = await scaffoldTarget('container-apps', root)
    expect(await compile()).toBe('')
  }, 900_000)

  it('has less than 200 lines, clean for the linter and formatted', async () => {
    const own = files.filter(file => file.includes('container-apps'))
    const texts = await Promise.all(own.map(file => readFile(join(root, file), 'utf8')))
    expect(texts.join('').split('\n').length).toBeLessThan(200)
    expect(texts.join('')).not.toMatch(/example/i)
    const types = await output(join(modules, 'oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...own)
    expect(types).toContain('Found 0 warnings and 0 errors.')
    expect(
      await output(join(modules, 'eslint/bin/eslint.js'), '--max-warnings', '0', '--no-warn-ignored', ...own)
    ).toBe('')
    expect(await output(join(modules, 'oxfmt/bin/oxfmt'), '--check', ...files)).toContain('All matched files')
  })

  it('passes every case of the suite', async () => {
    expect(await conform('ContainerApps')).toMatch(/\n35 passed, 0 failed, 0 not supported\n$/)
  })

  it.each([
    [
      'that takes every lease for a long one',
      'return { holder, expiresAt, note',
      'return { holder, expiresAt: expiresAt + 9e9, note',
      'runner killed in every phase, resumed'
    ],
    [
      'that takes a crash for a start',
      "case 'RUNNING':",
      "case 'RUNNING':\n    case 'CRASHED':",
      'no request lost out of 50,000'
    ],
    ['that reports no traffic', 'percent: weight', 'percent: 0 * (weight ?? 0)', 'good revision']
  ])('%s fails the suite', async (_, right, wrong, failed) => {
    const path = join(root, 'src/targets/container-apps/use-cases/container-apps-split.ts')
    const text = await readFile(path, 'utf8')
    expect(text).toContain(right)
    await writeFile(path, text.replace(right, wrong).replace('replaceLock: (', 'replaceLock: async ('))
    const problems = await compile()
    await writeFile(path, text)
    expect(problems).toBe('')
    expect(await conform(`ContainerApps: ${failed}`)).toMatch(new RegExp(`failed +${failed}`))
  })

  it.each([
    ['container-apps', 'already exists'],
    ['containerApps', 'not a name in kebab case']
  ])('called %s is refused: %s', async (name, message) => {
    await expect(scaffoldTarget(name, root)).rejects.toThrow(message)
  })
})
