import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { readMetadata } from './action-metadata.js'
import { actionNames } from './action-names.js'
import { modulePaths, partsOf } from './parts/bundled-parts.js'
import { joinLicenses } from './parts/join-licenses.js'
import { mostOf, nameParts } from './parts/name-parts.js'
import { takeFromNode } from './parts/node-modules.js'
import { bundle, bundleWhenNeeded, licencesOf, numberedParts } from './parts/ncc.js'
import { shareModules } from './parts/share-modules.js'
import { trimModules } from './parts/trim-modules.js'

/**
 * Bundles the compiled build/src/actions/<name>/main.js of every action of the repository: their code, in parts that are loaded
 * when they are needed, into dist/shared/, and starts of a few lines per action into dist/<name>/: index.js for `main`, and
 * post.js where there is a `post`. Not minified: that makes the process slower under Node 24, see docs/adr/0005 and 0010. The packages
 * that scripts/when-needed/ stands in for are files of their own. Replaces all of dist/; returns the names.
 */
export async function bundleActions(root: string): Promise<readonly string[]> {
  const names = await actionNames(root)
  const entry = resolve(root, 'build/src/actions/start.js')
  await writeFile(entry, startOf(names, resolve(root, 'build')))
  const actions = await bundleOnce(entry)
  const { compilation } = actions.stats
  refuseStrangers(compilation.fileDependencies, resolve(root, 'build'))
  const whenNeeded = await bundleWhenNeeded()

  const fileNames = nameParts(partsOf(compilation, resolve(root)))
  const dist = join(root, 'dist')
  await rm(dist, { recursive: true, force: true })
  const parts = numberedParts(actions).map(
    async ([name, text]) => [fileNames.get(Number.parseInt(name)) ?? name, await trimModules(text)] as const
  )
  const index = await trimModules(takeFromNode(withNames(actions.code, fileNames)))
  const paths = modulePaths(compilation, resolve(root))
  const pathOf = (id: string) => paths.get(id) ?? ''
  const shared = shareModules(
    { index, parts: new Map(await Promise.all(parts)) },
    {
      nameOf: ids => `${mostOf(ids.map(pathOf))}-m${ids.toSorted()[0] ?? ''}.js`,
      isOwn: id => pathOf(id).startsWith('build/src/')
    }
  )
  const files: Record<string, string | Buffer> = {
    'package.json': '{"type":"module"}\n',
    'licenses.txt': joinLicenses([actions, ...whenNeeded.map(({ result }) => result)].flatMap(licencesOf)),
    'shared/index.js': shared.index,
    ...Object.fromEntries(whenNeeded.map(({ file, result }) => [join('shared', file), result.code])),
    ...Object.fromEntries([...shared.parts].map(([name, text]) => [join('shared', name), text])),
    ...Object.fromEntries(names.map(name => [join(name, 'index.js'), stubOf(name)])),
    ...Object.fromEntries((await namesWithPost(root, names)).map(name => [join(name, 'post.js'), POST_STUB]))
  }
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(dist, file, '..'), { recursive: true })
    await writeFile(join(dist, file), content)
  }
  return names
}

/** The entry is there only while it is bundled. */
async function bundleOnce(entry: string) {
  try {
    return await bundle(entry)
  } finally {
    await rm(entry)
  }
}

/** Parts of src/runner/ that every action needs go into the first file: each further one costs the start about a millisecond. */
const AT_ONCE = ['run-action', 'inputs', 'step-summary']
/** Guards what is printed before anything else is loaded. */
const GUARD = 'src/runner/guard-output.js'

function startOf(names: readonly string[], build: string): string {
  const needed = AT_ONCE.filter(name => existsSync(join(build, 'src/runner', `${name}.js`)))
  const actions = names.map(name => `  '${name}': () => import('./${name}/main.js')`)
  return [
    ...needed.map(name => `import '../runner/${name}.js'`),
    ...(existsSync(join(build, GUARD))
      ? ["import { guardOutput } from '../runner/guard-output.js'", 'guardOutput()']
      : []),
    'export const start = {',
    actions.join(',\n'),
    '}',
    ''
  ].join('\n')
}

/** Makes the first file ask for parts by their names, which webpack would number. */
function withNames(code: string, fileNames: ReadonlyMap<number, string>): string {
  const named = `return ${JSON.stringify(Object.fromEntries(fileNames), undefined, 2)}[chunkId];`
  const texts = code.split('return "" + chunkId + ".index.js";')
  if (texts.length > 2 || (texts.length === 1 && fileNames.size > 0))
    throw new Error('The parts of the bundle cannot be named: ncc has changed.')
  return texts.join(named)
}

const stubOf = (name: string) => `import { start } from '../shared/index.js'\nawait start['${name}']()\n`

/** Its name is what src/runner/step-phase.ts goes by. */
const POST_STUB = "import './index.js'\n"

async function namesWithPost(root: string, names: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(names.map(name => readMetadata(join(root, 'actions', name, 'action.yml'))))
  return names.filter((_, index) => all[index]?.runs.post !== undefined)
}

/** Of our own code, only src/ may be shipped: the linter sees direct imports, this sees them all. */
function refuseStrangers(files: Iterable<string>, build: string): void {
  const own = [...files].filter(file => file.startsWith(`${build}${sep}`) && file.endsWith('.js'))
  const strangers = own.filter(file => !file.startsWith(join(build, 'src') + sep)).map(file => relative(build, file))
  if (strangers.length > 0) throw new Error(`Bundles hold code of src/ only, these also: ${strangers.join(', ')}.`)
}
