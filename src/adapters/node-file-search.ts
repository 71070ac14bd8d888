import { glob } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { FileSearch } from '../ports/file-search.js'

/** Search on the runner's disk; dependencies are left out: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
export function nodeFileSearch(env: Readonly<Record<string, string | undefined>>): FileSearch {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  return {
    async find(folder, patterns) {
      const cwd = resolve(workspace, folder)
      const found = new Set<string>()
      for await (const path of glob([...patterns], { cwd, exclude: ['**/node_modules/**', '**/.git/**'] })) {
        found.add(join(folder, path))
      }
      return [...found].sort()
    }
  }
}
