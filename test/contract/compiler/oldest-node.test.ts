import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/** Built-ins that came with Node 21 or later: https://node.green */
const NEWER = [
  'Map.groupBy([1], (one: number) => one)',
  'Promise.withResolvers()',
  'Array.fromAsync([1])',
  'new Set([1]).union(new Set([2]))',
  'new Map([[1, 2]]).values().toArray()'
]

describe('the oldest Node that package.json allows', () => {
  it('is Node 20', async () => {
    const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as { engines: object }
    expect(engines).toEqual({ node: '>=20' })
  })

  it('has every built-in that compiles', () => {
    expect(errorsOf(["'a'.toWellFormed()", '[1].toSorted()'])).toEqual([])
    expect(errorsOf(NEWER)).toEqual(NEWER.map(() => expect.stringMatching(/does not exist on type/)))
  })
})

/** What the compiler says of each statement, by the settings of this repository. */
function errorsOf(statements: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', file => ts.sys.readFile(file)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const settings = { ...options, noEmit: true, incremental: false }
  const name = 'statements.ts'
  const text = `export {}\n${statements.join('\n;')}`
  const disk = ts.createCompilerHost(settings)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: path => path === name || disk.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === name ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext) : disk.getSourceFile(path, ...rest)
  }
  const program = ts.createProgram([name], settings, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}
