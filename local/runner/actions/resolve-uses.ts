import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * The folder that a composite action's `uses` names: `./x` in the workspace, `$/x` in the repository of the action itself
 * (https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsuses). This runner fetches nothing.
 */
export function resolveUses(uses: string, { workspace, folder }: { workspace: string; folder: string }): string {
  if (uses.startsWith('docker://')) {
    throw new Error(`uses: ${uses} is a container action. Only JavaScript and composite actions are supported.`)
  }
  if (uses.startsWith('./')) return resolve(workspace, uses)
  if (/^\$\/./.test(uses)) return join(repositoryOf(folder), uses.slice(2))
  throw new Error(`uses: ${uses} is in another repository, which this runner does not fetch. Use ./path or $/path.`)
}

function repositoryOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) throw new Error(`${folder} is not in a Git repository, so $/ cannot be resolved.`)
  }
}
