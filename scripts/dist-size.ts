import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { countRepeated } from './parts/share-modules.js'

/** What dist/ weighs, with licences, against what it may: every job that uses an action downloads all of it. */
export interface DistSize {
  readonly kibibytes: number
  readonly budget: number
}

/** Five actions are 3.8 MiB. A new one costs its own code; a new SDK client 300 to 400 KiB. */
const BUDGET_KIBIBYTES = 8 * 1024

/** Small modules that two parts need, and those of packages that three or four need: webpack copies them, and a file for them would cost more. */
const MOST_REPEATED = 80

/** The size of dist/ in the repository at `root`. */
export async function distSize(root: string): Promise<DistSize> {
  const dist = join(root, 'dist')
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter(file => file.isFile()).map(async file => (await stat(join(file.parentPath, file.name))).size)
  )
  return { kibibytes: Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024), budget: BUDGET_KIBIBYTES }
}

/** How many modules are in several files of dist/shared/ in the repository at `root`, and how many may be. */
export async function repeatedModules(root: string): Promise<{ readonly repeated: number; readonly most: number }> {
  const folder = join(root, 'dist/shared')
  const names = (await readdir(folder)).filter(name => name.endsWith('.js'))
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return { repeated: countRepeated(texts), most: MOST_REPEATED }
}
