import { join, resolve } from 'node:path'
import ts from 'typescript'

/** TypeScript's view of all actions, to ask what inputs they read and what outputs they promise. */
export function sourceProgram(actions: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', file => ts.sys.readFile(file)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const entries = actions.flatMap(name => ['main.ts', 'inputs.ts'].map(file => join('src/actions', name, file)))
  return ts.createProgram(entries, { ...options, noEmit: true, incremental: false })
}

/** A source file of the program by its path in the repository. */
export function sourceFile(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(resolve(path)) ?? program.getSourceFile(path)
  if (file === undefined) throw new Error(`${path} is missing.`)
  return file
}
