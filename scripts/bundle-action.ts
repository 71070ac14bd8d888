import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, resolve, sep } from 'node:path'
import { joinLicences } from './join-licences.js'

interface NccAsset {
  readonly source: string | Buffer
  readonly permissions?: number
}

interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, NccAsset>>
  readonly stats: { readonly compilation: { readonly fileDependencies: Iterable<string> } }
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>

const packages = createRequire(import.meta.url)
// The package has no types, and its entry is CommonJS.
const ncc = packages('@vercel/ncc') as Ncc

/** One bundle as it was written. */
export interface Bundle {
  readonly action: string
  readonly file: string
  readonly bytes: number
}

/**
 * Bundles the compiled build/src/actions/<action>/main.js of the repository into dist/<action>/. One entry serves `main` and
 * `post`. Not minified: that makes the process slower under Node 24, see docs/adr/0005. undici, which scripts/undici-lazy.cjs
 * loads when it is needed, is a file of its own: Node reads all of index.js at every start.
 */
export async function bundleAction({ action, root }: { action: string; root: string }): Promise<Bundle> {
  const entry = resolve(root, 'build/src/actions', action, 'main.js')
  const options = { cache: false, quiet: true, license: 'licenses.[id].txt' }
  const { code, assets, stats } = await ncc(entry, { ...options, externals: { 'undici-when-needed': './undici.cjs' } })
  refuseStrangers(stats.compilation.fileDependencies, resolve(root, 'build'))
  const undici = await ncc(packages.resolve('undici'), { ...options, minify: true })
  const folder = join(root, 'dist', action)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'index.js')
  await writeFile(file, code)
  await writeFile(join(folder, 'undici.cjs'), undici.code)
  const licences = [assets, undici.assets].flatMap(Object.entries<NccAsset>).filter(([name]) => LICENCES.test(name))
  await writeFile(join(folder, 'licenses.txt'), joinLicences(licences.map(([, { source }]) => source.toString())))
  for (const [name, { source, permissions }] of Object.entries(assets).filter(([asset]) => !LICENCES.test(asset))) {
    await writeFile(join(folder, name), source, permissions === undefined ? {} : { mode: permissions })
  }
  return { action, file, bytes: Buffer.byteLength(code) }
}

/** Of our own code, only src/ may be shipped: the linter sees direct imports, this sees them all. */
function refuseStrangers(files: Iterable<string>, build: string): void {
  const own = [...files].filter(file => file.startsWith(`${build}${sep}`) && file.endsWith('.js'))
  const strangers = own.filter(file => !file.startsWith(join(build, 'src') + sep)).map(file => relative(build, file))
  if (strangers.length > 0) throw new Error(`A bundle holds code of src/ only, this one also: ${strangers.join(', ')}.`)
}

/** ncc writes a file of licences per chunk; under one name the last chunk's would be all that is left. */
const LICENCES = /^licenses\.\d+\.txt$/
