import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What dist/ weighs, with licences, against what it may: every job that uses an action downloads all of it. */
export interface DistSize {
  readonly kibibytes: number
  readonly budget: number
}

/** Five actions are 3.8 MiB. A new one costs its own code; a new SDK client 300 to 400 KiB. */
const BUDGET_KIBIBYTES = 8 * 1024

/** The size of dist/ in the repository at `root`. */
export async function distSize(root: string): Promise<DistSize> {
  const dist = join(root, 'dist')
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter(file => file.isFile()).map(async file => (await stat(join(file.parentPath, file.name))).size)
  )
  return { kibibytes: Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024), budget: BUDGET_KIBIBYTES }
}
