import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { budgetKibibytes, TOTAL_KIBIBYTES } from './bundle-budget.js'

/** A bundle, or all of dist/, against what it may be. */
export interface BundleSize {
  readonly name: string
  readonly kibibytes: number
  readonly budget: number
}

/** The sizes of everything in dist/: code per action, and all files together. */
export async function bundleSizes(root: string): Promise<readonly BundleSize[]> {
  const dist = join(root, 'dist')
  if (!existsSync(dist)) return []
  const actions = (await readdir(dist)).sort()
  const sizes: BundleSize[] = []
  let total = 0
  for (const name of actions) {
    const files = await fileSizes(join(dist, name))
    const code = files.filter(([file]) => /\.c?js$/.test(file)).reduce((sum, [, bytes]) => sum + bytes, 0)
    total += files.reduce((sum, [, bytes]) => sum + bytes, 0)
    sizes.push({ name, kibibytes: Math.ceil(code / 1024), budget: budgetKibibytes(name) })
  }
  return [...sizes, { name: 'all of dist/', kibibytes: Math.ceil(total / 1024), budget: TOTAL_KIBIBYTES }]
}

async function fileSizes(folder: string): Promise<readonly (readonly [string, number])[]> {
  const files = await readdir(folder)
  return Promise.all(files.map(async file => [file, (await stat(join(folder, file))).size] as const))
}
