/** A bundle as ncc writes it: the file that starts it, and the parts that are loaded when they are needed, by name. */
export interface BundleFiles {
  readonly index: string
  readonly parts: ReadonlyMap<string, string>
}

/** One module as it is written in a part. */
interface WrittenModule {
  readonly id: string
  readonly text: string
}

/** A part, cut into its modules. */
interface CutPart {
  readonly head: string
  readonly modules: readonly WrittenModule[]
  readonly tail: string
}

/** Modules that the same parts hold. */
interface Group {
  readonly parts: readonly string[]
  readonly modules: readonly WrittenModule[]
}

/** How files of a bundle are shared. */
export interface SharedNames {
  /** The name of a file with the modules of these numbers. */
  readonly nameOf: (ids: readonly string[]) => string
  /** Whether a module is of our own code. What belongs to a package is not put into the file that every action loads. */
  readonly isOwn: (id: string) => boolean
}

/** A module in as many parts is needed by most actions: it belongs to the file that every action loads. */
const PARTS_FOR_INDEX = 5
/** Fewer bytes are not worth one more file to load. */
const BYTES_FOR_FILE = 3.5 * 1024
/** Modules of fewer bytes in as many parts: three copies weigh more than what the other actions load too much. */
const PARTS_FOR_INDEX_IF_SMALL = 3

const INDEX_MODULES = '__webpack_modules__ = ({'
const PART_MODULES = 'export const modules = {\n'
const PART_END = '\n};\n'
/** The comment before a module, alone on its line, with its number. */
const MODULE = /^\/\*{3}\/ (\d+|"[^"\n]+"):$/gm

/**
 * webpack copies a module of less than 20 KB into each part that needs it, and ncc has no setting for that. Here such modules are written
 * once: into the first file, or into a file that each of the parts imports. Only copies that are the same to the byte are shared. Throws when the
 * texts are not as ncc writes them.
 */
export function shareModules({ index, parts }: BundleFiles, { nameOf, isOwn }: SharedNames): BundleFiles {
  const cut = new Map([...parts].map(([name, text]) => [name, cutPart(name, text)]))
  const groups = groupRepeated(cut)
  const placeOf = new Map(groups.map(group => [group, choosePlace(group)]))
  const intoIndex = groups.flatMap(group => {
    const place = placeOf.get(group)
    if (place === 'index') return group.modules
    return place === 'index-if-own' ? group.modules.filter(({ id }) => isOwn(id)) : []
  })
  const intoFiles = groups
    .filter(group => placeOf.get(group) === 'file')
    .map(group => ({ ...group, file: nameOf(group.modules.map(({ id }) => id)) }))
  const moved = new Set([...intoIndex, ...intoFiles.flatMap(({ modules }) => modules)].map(({ id }) => id))
  const rest = [...cut].map(([name, part]) => {
    const imports = intoFiles.filter(group => group.parts.includes(name)).map(({ file }) => file)
    return [name, writePart(part, { imports, moved })] as const
  })
  return {
    index: addToIndex(index, intoIndex),
    parts: new Map([...rest, ...intoFiles.map(({ file, modules }) => [file, writeFile(modules)] as const)])
  }
}

/** How many modules are in more than one of these files of a bundle. */
export function countRepeated(files: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const text of files) for (const [, id = ''] of text.matchAll(MODULE)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
}

function cutPart(name: string, text: string): CutPart {
  const from = text.indexOf(PART_MODULES) + PART_MODULES.length
  const to = text.lastIndexOf(PART_END)
  const body = text.slice(from, to)
  const starts = [...body.matchAll(MODULE)]
  if (from < PART_MODULES.length || to < from || starts.length === 0)
    throw new Error(`The modules of ${name} cannot be separated: ncc has changed.`)
  const modules = starts.map((start, index) => ({
    id: start[1] ?? '',
    text: body.slice(start.index, starts[index + 1]?.index).replace(/,?\s*$/, '')
  }))
  return { head: text.slice(0, from), modules, tail: text.slice(to) }
}

/** By the parts that hold them; modules that need what is at the head of their file stay where they are. */
function groupRepeated(parts: ReadonlyMap<string, CutPart>): readonly Group[] {
  const holders = new Map<string, { readonly module: WrittenModule; readonly texts: Set<string>; parts: string[] }>()
  for (const [name, { modules }] of parts)
    for (const module of modules) {
      const found = holders.get(module.id) ?? { module, texts: new Set<string>(), parts: [] }
      found.texts.add(module.text)
      found.parts.push(name)
      holders.set(module.id, found)
    }
  const groups = new Map<string, Group>()
  for (const { module, texts, parts: names } of holders.values()) {
    if (names.length < 2 || texts.size > 1 || /__WEBPACK_EXTERNAL|import\.meta/.test(module.text)) continue
    const sorted = names.toSorted()
    const key = sorted.join('\n')
    groups.set(key, { parts: sorted, modules: [...(groups.get(key)?.modules ?? []), module] })
  }
  return [...groups.values()]
}

function choosePlace(group: Group): 'index' | 'index-if-own' | 'file' | 'copies' {
  if (group.parts.length >= PARTS_FOR_INDEX) return 'index'
  if (sizeOf(group) >= BYTES_FOR_FILE) return 'file'
  return group.parts.length >= PARTS_FOR_INDEX_IF_SMALL ? 'index-if-own' : 'copies'
}

function sizeOf({ modules }: Group): number {
  return modules.reduce((sum, { text }) => sum + text.length, 0)
}

function writePart(
  { head, modules, tail }: CutPart,
  { imports, moved }: { readonly imports: readonly string[]; readonly moved: ReadonlySet<string> }
): string {
  const imported = imports.map((file, index) => `import { modules as shared${index} } from './${file}';\n`)
  const spread = imports.map((_, index) => `...shared${index},\n`)
  return imported.join('') + head + spread.join('') + join(modules.filter(({ id }) => !moved.has(id))) + tail
}

function writeFile(modules: readonly WrittenModule[]): string {
  return PART_MODULES + join(modules) + PART_END
}

function join(modules: readonly WrittenModule[]): string {
  return `\n${modules.map(({ text }) => text).join(',\n\n')}\n`
}

function addToIndex(index: string, modules: readonly WrittenModule[]): string {
  if (modules.length === 0) return index
  const [before, after, ...more] = index.split(INDEX_MODULES)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The first file of the bundle has no list of modules: ncc has changed.')
  return `${before}${INDEX_MODULES}\n${join(modules).trimEnd()},\n${after}`
}
