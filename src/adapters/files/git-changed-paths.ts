import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { DeployError } from '../../domain/errors.js'
import type { ChangedPaths } from '../../ports/changed-paths.js'
import type { Commands } from '../../ports/commands.js'

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
/** https://git-scm.com/docs/git-diff: with `--quiet`, 1 means that there are differences; anything above is an error. */
const SAME = 0
const DIFFERENT = 1

/**
 * Compares two commits of the workspace's `.git` with the `git` program. As in git-checkouts.ts, Git searches for no other repository,
 * and repository settings and attributes cannot make it run a program or fetch.
 */
export function gitChangedPaths(workspace: string, commands: Commands): ChangedPaths {
  const folder = join(workspace, '.git')
  return {
    async differ(base, paths) {
      if (!COMMIT.test(base)) return undefined
      const isFolder = await lstat(folder).then(
        stats => stats.isDirectory(),
        () => false
      )
      if (!isFolder)
        throw new DeployError(
          'bad-input',
          'The workspace is not a Git repository. Run actions/checkout with `fetch-depth: 0` before this step.'
        )
      const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null']
      const { exitCode } = await commands.run({
        tool: 'git',
        env: { GIT_NO_LAZY_FETCH: '1' },
        argv: [
          ...['--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => ['-c', setting])],
          ...['diff', '--quiet', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=none'],
          ...[base, 'HEAD', '--', ...paths.map(path => `:(top,glob)${path}`)]
        ]
      })
      if (exitCode === SAME) return false
      return exitCode === DIFFERENT ? true : undefined
    }
  }
}
