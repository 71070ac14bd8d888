import { posix } from 'node:path'
import ts from 'typescript'

/** What each file imports of the others, by path in the repository. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * The graph of TypeScript files, given by path with their text. Types count: two files that need each other's types cannot be
 * read, moved or tested one without the other.
 */
export function importGraph(files: ReadonlyMap<string, string>): ImportGraph {
  const importsOf = (path: string, text: string) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts'))
      .filter(imported => files.has(imported))
  return new Map([...files].map(([path, text]) => [path, importsOf(path, text)]))
}

/** The groups of files of which each imports all others, directly or through others (Tarjan's strongly connected components). */
export function importCircles(graph: ImportGraph): readonly (readonly string[])[] {
  const circles: string[][] = []
  const order = new Map<string, number>()
  const open: string[] = []

  function visit(file: string): number {
    const number = order.size
    order.set(file, number)
    open.push(file)
    let low = number
    for (const imported of graph.get(file) ?? []) {
      const seen = order.get(imported)
      if (seen === undefined) low = Math.min(low, visit(imported))
      else if (open.includes(imported)) low = Math.min(low, seen)
    }
    if (low === number) close(file)
    return low
  }

  function close(file: string): void {
    const group = open.splice(open.indexOf(file))
    if (group.length > 1 || graph.get(file)?.includes(file) === true) circles.push(group.sort())
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}
