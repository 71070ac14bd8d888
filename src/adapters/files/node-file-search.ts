import { glob, lstat, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findJobPath, requireJobPath, workspaceOf } from '../../disk/job-path.js'
import type { FileSearch } from '../../ports/file-search.js'

const LEFT_OUT = ['**/node_modules/**', '**/.git/**']

/** Search on the runner's disk; dependencies are left out: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
export function nodeFileSearch(env: Readonly<Record<string, string | undefined>>): FileSearch {
  const workspace = resolve(workspaceOf(env))
  return {
    async find(folder, patterns, naming) {
      await requireJobPath(folder, env, { ...naming, place: 'workspace' })
      const cwd = resolve(workspace, folder)
      const found = await findPaths(patterns, async pattern => {
        const paths: string[] = []
        for await (const path of glob(pattern, { cwd, exclude: LEFT_OUT })) {
          const within = relative(workspace, resolve(cwd, path))
          const isWithin = within !== '..' && !within.startsWith(`..${sep}`)
          paths.push(isAbsolute(path) && !isWithin ? path : isWithin ? within : join(folder, path))
        }
        return paths
      })
      const inside: string[] = []
      const outside: string[] = []
      const folders = new Set<string>()
      for (const path of [...found.paths].sort()) {
        const place = await findJobPath(path, env, 'job')
        if (place.kind === 'inside' && (await stat(place.realPath)).isDirectory()) folders.add(path)
        else if (place.kind === 'inside') inside.push(path)
        if (place.kind === 'outside') outside.push(path)
      }
      const ofFolders = ({ paths }: Matches) => paths.length > 0 && paths.every(path => folders.has(path))
      return {
        ...{ inside, outside },
        unmatched: found.matches.filter(({ paths }) => paths.length === 0).map(({ pattern }) => pattern),
        folders: found.matches.filter(ofFolders).map(({ pattern }) => pattern)
      }
    },
    async present(paths) {
      const found = new Set<string>()
      for (let start = 0; start < paths.length; start += AT_ONCE) {
        const checks = paths.slice(start, start + AT_ONCE).map(async path => {
          const stats = await lstat(resolve(workspace, path)).catch(() => undefined)
          if (stats?.isFile() === true) found.add(path)
        })
        await Promise.all(checks)
      }
      return found
    }
  }
}

const AT_ONCE = 64

/** What a pattern found, before exclusions. */
interface Matches {
  readonly pattern: string
  readonly paths: readonly string[]
}

async function findPaths(
  patterns: readonly string[],
  find: (pattern: string) => Promise<readonly string[]>
): Promise<{ readonly paths: ReadonlySet<string>; readonly matches: readonly Matches[] }> {
  const found = new Set<string>()
  const matches: Matches[] = []
  const firstIncluded = patterns.findIndex(pattern => !pattern.startsWith('!'))
  const excludedFromAll = patterns.slice(0, Math.max(0, firstIncluded))
  for (const pattern of [...patterns.slice(excludedFromAll.length), ...excludedFromAll]) {
    if (!pattern.startsWith('!')) {
      const paths = await find(pattern)
      for (const path of paths) found.add(path)
      matches.push({ pattern, paths })
      continue
    }
    const excluded = new Set(await find(pattern.slice(1)))
    for (const path of found) if (isExcluded(path, excluded)) found.delete(path)
  }
  return { paths: found, matches }
}

/** Whether a path, or a folder that it is in, is excluded. */
function isExcluded(path: string, excluded: ReadonlySet<string>): boolean {
  if (excluded.has(path)) return true
  for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1)) {
    if (excluded.has(path.slice(0, end))) return true
  }
  return false
}
