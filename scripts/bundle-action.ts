import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

interface NccAsset {
  readonly source: string | Buffer
  readonly permissions?: number
}

interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, NccAsset>>
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>

// The package has no types, and its entry is CommonJS.
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc

/** One bundle as it was written. */
export interface Bundle {
  readonly action: string
  readonly file: string
  readonly bytes: number
}

/**
 * Bundles the compiled build/src/actions/<action>/main.js of the repository into dist/<action>/. One entry serves `main` and
 * `post`. Not minified: that makes the process slower under Node 24, see docs/adr/0005.
 */
export async function bundleAction({ action, root }: { action: string; root: string }): Promise<Bundle> {
  const entry = resolve(root, 'build/src/actions', action, 'main.js')
  const { code, assets } = await ncc(entry, { cache: false, quiet: true, license: 'licenses.txt' })
  const folder = join(root, 'dist', action)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'index.js')
  await writeFile(file, code)
  for (const [name, { source, permissions }] of Object.entries(assets)) {
    await writeFile(join(folder, name), source, permissions === undefined ? {} : { mode: permissions })
  }
  return { action, file, bytes: Buffer.byteLength(code) }
}
