import { relative } from 'node:path'
import type { NumberedPart } from './name-parts.js'

/** What is read of a compilation of webpack: https://webpack.js.org/api/compilation-object/ */
export interface Compilation {
  readonly fileDependencies: Iterable<string>
  readonly chunks: Iterable<Chunk>
  readonly chunkGroups: Iterable<{ getBlocks(): readonly { readonly dependencies: readonly unknown[] }[] }>
  readonly chunkGraph: {
    getChunkModulesIterable(chunk: Chunk): Iterable<Module>
    getModuleId(module: Module): string | number | null
  }
  readonly moduleGraph: { getModule(dependency: unknown): Module | null }
}

interface Chunk {
  readonly id: number
  readonly files: Iterable<string>
}

/** Modules that are joined have the first of them as `rootModule`; modules of Node have no file. */
interface Module {
  readonly resource?: string
  readonly rootModule?: Module
}

/** The parts that are loaded by their numbers, with the paths of their modules from `root`. */
export function partsOf(
  { chunks, chunkGroups, chunkGraph, moduleGraph }: Compilation,
  root: string
): readonly NumberedPart[] {
  const started = new Set(
    [...chunkGroups].flatMap(group =>
      group
        .getBlocks()
        .flatMap(({ dependencies }) => dependencies.map(each => pathOf(moduleGraph.getModule(each), root)))
    )
  )
  return [...chunks]
    .filter(({ files }) => ![...files].includes('index.js'))
    .map(chunk => {
      const paths = [...chunkGraph.getChunkModulesIterable(chunk)].map(module => pathOf(module, root))
      const modules = paths.filter(path => path !== undefined)
      return { id: chunk.id, modules, starts: modules.filter(path => started.has(path)) }
    })
}

/** The paths of the modules from `root`, by the numbers that they have in the bundle. */
export function modulePaths({ chunks, chunkGraph }: Compilation, root: string): ReadonlyMap<string, string> {
  const modules = [...chunks].flatMap(chunk => [...chunkGraph.getChunkModulesIterable(chunk)])
  return new Map(modules.map(module => [String(chunkGraph.getModuleId(module)), pathOf(module, root) ?? '']))
}

function pathOf(module: Module | null, root: string): string | undefined {
  const file = module?.resource ?? module?.rootModule?.resource
  return file === undefined ? undefined : relative(root, file)
}
