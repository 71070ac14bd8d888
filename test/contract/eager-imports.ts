import { posix } from 'node:path'
import ts from 'typescript'

/** The text of a compiled module, by its path. */
export type ReadModule = (path: string) => string

/** The packages that are loaded with a compiled module: by it, and by all that it imports otherwise than by `import()`. */
export function packagesLoadedBy(entry: string, read: ReadModule): readonly string[] {
  const packages = new Set<string>()
  const seen = new Set<string>([entry])
  for (const path of seen)
    for (const name of eagerImports(read(path))) {
      if (name.startsWith('.')) seen.add(posix.join(posix.dirname(path), name))
      else if (!name.startsWith('node:')) packages.add(name)
    }
  return [...packages].sort()
}

function eagerImports(text: string): readonly string[] {
  return ts
    .createSourceFile('module.js', text, ts.ScriptTarget.Latest)
    .statements.map(each =>
      ts.isImportDeclaration(each) || ts.isExportDeclaration(each) ? each.moduleSpecifier : undefined
    )
    .filter(each => each !== undefined)
    .filter(ts.isStringLiteral)
    .map(({ text: name }) => name)
}
