/** A part of the bundle, as webpack keeps it: the number that loads it, and its modules. */
export interface NumberedPart {
  readonly id: number
  /** Paths of files from the root of the repository; a joined module counts as the one that joins others. */
  readonly modules: readonly string[]
  /** Of these, those that are loaded by `import()` with this part. */
  readonly starts: readonly string[]
}

/**
 * Names of files by what a part contains: what it is the start of, else what most of it is, with its number. They depend on which modules
 * there are, never on what is in them.
 */
export function nameParts(parts: readonly NumberedPart[]): ReadonlyMap<number, string> {
  const startOf = new Map(
    parts.map(({ id, starts }) => [id, starts.length === 1 ? starts.map(nameOfStart)[0] : undefined])
  )
  const isTaken = (name: string, id: number) => [...startOf].some(([other, start]) => other !== id && start === name)
  return new Map(
    parts.map(({ id, modules }) => {
      const start = startOf.get(id)
      return [id, start === undefined || isTaken(start, id) ? `${start ?? mostOf(modules)}-${id}.js` : `${start}.js`]
    })
  )
}

/** What most of these modules are: a package, or a folder of our own code. */
export function mostOf(modules: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of modules.map(nameOfPlace)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
  return most?.[0] ?? 'part'
}

/** As its action, as its package and its place there, or as its file. */
function nameOfStart(path: string): string {
  const [, packageName, place = ''] = PACKAGE.exec(path) ?? []
  if (packageName === undefined) {
    const [, action, file] = /\/actions\/([^/]+)\/([^/]+)\.js$/.exec(path) ?? []
    return action === undefined ? path.replace(/^.*\/|\.js$/g, '') : file === 'main' ? action : `${action}-${file}`
  }
  const rest = place
    .replace(/\.js$/, '')
    .split('/')
    .filter(name => !['dist-es', 'index', 'lib', 'submodules'].includes(name))
  return [packageName.replace(/^@[^/]+\//, ''), ...rest].join('-')
}

/** Its package, or of our own code its folder. */
function nameOfPlace(path: string): string {
  const packageName = PACKAGE.exec(path)?.[1]
  if (packageName !== undefined) return packageName.replace(/^@/, '').replace('/', '-')
  return path.split('/').at(-2) ?? 'part'
}

const PACKAGE = /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/
