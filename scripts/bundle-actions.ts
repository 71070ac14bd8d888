import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMetadata } from './action-metadata.js'
import { actionNames } from './action-names.js'
import { joinLicences } from './parts/join-licences.js'
import { modulePaths, partsOf, type Compilation } from './parts/bundled-parts.js'
import { mostOf, nameParts } from './parts/name-parts.js'
import { shareModules } from './parts/share-modules.js'

interface NccAsset {
  readonly source: string | Buffer
  readonly permissions?: number
}

interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, NccAsset>>
  readonly stats: { readonly compilation: Compilation }
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>

const packages = createRequire(import.meta.url)
// The package has no types, and its entry is CommonJS.
const ncc = packages('@vercel/ncc') as Ncc

/**
 * Bundles the compiled build/src/actions/<name>/main.js of every action of the repository: their code, in parts that are loaded
 * when they are needed, into dist/shared/, and starts of a few lines per action into dist/<name>/: index.js for `main`, and
 * post.js where there is a `post`. Not minified: that makes the process slower under Node 24, see docs/adr/0005 and 0010. undici, which
 * scripts/undici-lazy.cjs loads when it is needed, is a file of its own. Replaces all of dist/; returns the names.
 */
export async function bundleActions(root: string): Promise<readonly string[]> {
  const names = await actionNames(root)
  const entry = resolve(root, 'build/src/actions/start.js')
  await writeFile(entry, startOf(names, resolve(root, 'build')))
  // Where ncc looks for a tsconfig.json, whose `paths` it follows everywhere: of the AWS SDK the ES modules, of which what nobody uses is left out.
  process.env.TS_NODE_PROJECT = fileURLToPath(new URL('../../scripts/bundle.tsconfig.json', import.meta.url))
  const options = { cache: false, quiet: true, license: 'licenses.[id].txt' }
  const { code, assets, stats } = await ncc(entry, {
    ...options,
    externals: { 'undici-when-needed': './undici.cjs' }
  }).finally(() => rm(entry))
  refuseStrangers(stats.compilation.fileDependencies, resolve(root, 'build'))
  const undici = await ncc(packages.resolve('undici'), { ...options, minify: true })

  const fileNames = nameParts(partsOf(stats.compilation, resolve(root)))
  const dist = join(root, 'dist')
  await rm(dist, { recursive: true, force: true })
  const licences = [assets, undici.assets].flatMap(Object.entries<NccAsset>).filter(([name]) => LICENCES.test(name))
  const parts = Object.entries(assets)
    .filter(([name]) => !LICENCES.test(name) && name !== 'package.json')
    .map(([name, { source }]) => [fileNames.get(Number.parseInt(name)) ?? name, source.toString()] as const)
  const paths = modulePaths(stats.compilation, resolve(root))
  const shared = shareModules({ index: withNames(code, fileNames), parts: new Map(parts) }, ids => {
    const [first = ''] = ids.toSorted()
    return `${mostOf(ids.map(id => paths.get(id) ?? ''))}-m${first}.js`
  })
  const files: Record<string, string | Buffer> = {
    'package.json': '{"type":"module"}\n',
    'licenses.txt': joinLicences(licences.map(([, { source }]) => source.toString())),
    'shared/index.js': shared.index,
    'shared/undici.cjs': undici.code,
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

/** ncc writes a file of licences per part; under one name the last part's would be all that is left. */
const LICENCES = /^licenses\.\d+\.txt$/
