import { glob } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { findJobPath, requireJobPath, workspaceOf } from '../disk/job-path.js'
import type { FileSearch } from '../ports/file-search.js'

/** Search on the runner's disk; dependencies are left out: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
export function nodeFileSearch(env: Readonly<Record<string, string | undefined>>): FileSearch {
  return {
    async find(folder, patterns, naming) {
      await requireJobPath(folder, env, { ...naming, place: 'workspace' })
      const cwd = resolve(workspaceOf(env), folder)
      const found = new Set<string>()
      for await (const path of glob([...patterns], { cwd, exclude: ['**/node_modules/**', '**/.git/**'] })) {
        found.add(isAbsolute(path) ? path : join(folder, path))
      }
      const inside: string[] = []
      const outside: string[] = []
      for (const path of [...found].sort()) {
        const { kind } = await findJobPath(path, env, 'job')
        if (kind === 'inside') inside.push(path)
        if (kind === 'outside') outside.push(path)
      }
      return { inside, outside }
    }
  }
}
