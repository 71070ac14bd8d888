import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** One line of code each, and the rule that refuses it. */
const REFUSED = {
  'await-thenable': 'export const a = async () => { await 1 }',
  'no-floating-promises': 'export const a = (p: Promise<void>) => { p }',
  'no-misused-promises': 'export const a = (p: Promise<boolean>) => (p ? 1 : 2)',
  'no-unsafe-assignment': "export const a: string = JSON.parse('1')",
  'no-unsafe-return': "export const a = (): string => JSON.parse('1')",
  'no-unsafe-member-access': "export const a = String(JSON.parse('1').b)",
  'no-unnecessary-condition': 'export const a = (b: object) => (b ? 1 : 2)',
  'restrict-template-expressions': 'export const a = (b: object) => `${b}`',
  'no-explicit-any': 'export const a = (b: any) => typeof b',
  'consistent-type-imports': "import { Stats } from 'node:fs'\nexport const a = (b: Stats) => b.size",
  'max-params': 'export const a = (b: 1, c: 2, d: 3, e: 4) => b + c + d + e'
}

let printed: string

describe('the linter of types', () => {
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'linter-'))
    for (const file of ['.oxlintrc.json', 'package.json']) await copyFile(file, join(root, file))
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')]
    }
    await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    for (const [rule, code] of Object.entries(REFUSED)) await writeFile(join(root, `${rule}.ts`), `${code}\n`)
    const argv = [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--format', 'unix']
    printed = await new Promise(ended =>
      execFile(process.execPath, argv, { cwd: root }, (_, stdout, stderr) => ended(stdout + stderr))
    )
  })

  it.each(Object.keys(REFUSED))('refuses what breaks %s', rule => {
    const lines = printed.split('\n').filter(line => line.includes(`${rule}.ts:`))
    expect(lines.join('\n')).toContain(`(${rule})`)
  })
})
