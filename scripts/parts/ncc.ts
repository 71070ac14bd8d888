import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Compilation } from './bundled-parts.js'

interface NccAsset {
  readonly source: string | Buffer
}

/** What ncc makes of an entry. */
export interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, NccAsset>>
  readonly stats: { readonly compilation: Compilation }
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>

// The package has no types, and its entry is CommonJS.
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc

/** What a module of scripts/when-needed/ stands in for: files of dist/shared/, by the names that those modules load them by. */
export const WHEN_NEEDED = ['exec', 'http-client', 'undici'] as const

/** ncc writes a file of licences per part; under one name the last part's would be all that is left. */
const LICENCES = /^licenses\.\d+\.txt$/

/** Bundles an entry with all it imports, except the packages of `WHEN_NEEDED`. Throws when ncc finds an error. */
export async function bundle(entry: string, minify: 'minified' | 'readable' = 'readable'): Promise<NccResult> {
  // Where ncc looks for a tsconfig.json, whose `paths` it follows everywhere: the ES modules of the AWS SDK, from which unused code is removed.
  process.env.TS_NODE_PROJECT = fileURLToPath(new URL('../../../scripts/bundle.tsconfig.json', import.meta.url))
  return ncc(entry, {
    ...{ cache: false, quiet: true, license: 'licenses.[id].txt', minify: minify === 'minified' },
    externals: Object.fromEntries(WHEN_NEEDED.map(name => [`${name}-when-needed`, `./${name}.cjs`]))
  })
}

/** The text of each package of `WHEN_NEEDED`, by the name of its file, and their licences. */
export async function bundleWhenNeeded(): Promise<readonly { readonly file: string; readonly result: NccResult }[]> {
  return Promise.all(
    WHEN_NEEDED.map(async name => ({
      file: `${name}.cjs`,
      result: await bundle(
        fileURLToPath(new URL(`../../../scripts/when-needed/packages/${name}.cjs`, import.meta.url)),
        // Half a MiB less to download; the others are small.
        name === 'undici' ? 'minified' : 'readable'
      )
    }))
  )
}

/** The texts of licences among the assets of a bundle. */
export function licencesOf({ assets }: NccResult): readonly string[] {
  return Object.entries(assets)
    .filter(([name]) => LICENCES.test(name))
    .map(([, { source }]) => source.toString())
}

/** The parts of a bundle that are loaded by their numbers: names of files and their texts. */
export function numberedParts({ assets }: NccResult): readonly (readonly [name: string, text: string])[] {
  return Object.entries(assets)
    .filter(([name]) => !LICENCES.test(name) && name !== 'package.json')
    .map(([name, { source }]) => [name, source.toString()] as const)
}
