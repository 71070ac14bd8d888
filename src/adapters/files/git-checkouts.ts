import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkouts } from '../../ports/checkouts.js'
import type { Commands } from '../../ports/commands.js'

/**
 * Git working trees by the `git` program. The repository is the folder `.git` of the workspace and no other: Git is not let search for
 * one, as a folder of committed files can be a bare repository whose settings name programs
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). Named so, a checkout of another user's, as in a
 * container job, needs no `safe.directory`. Of its own settings, `rev-list` obeys none that runs a program.
 */
export function gitCheckouts(workspace: string, commands: Commands): Checkouts {
  const folder = join(workspace, '.git')
  return {
    async read() {
      // A file or a link may lead to any place.
      const isFolder = await lstat(folder).then(
        stats => stats.isDirectory(),
        () => false
      )
      if (!isFolder) return undefined
      const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null']
      const { exitCode, stdout } = await commands
        .run({
          tool: 'git',
          argv: [
            ...['--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => ['-c', setting])],
            ...['rev-list', '--max-count=1', '--no-show-signature', '--format=%H %ct', 'HEAD', '--']
          ]
        })
        .catch(() => ({ exitCode: 1, stdout: '' }))
      const [, commit, seconds] = /^([0-9a-f]{40,64}) (\d{1,12})$/m.exec(stdout) ?? []
      if (exitCode !== 0 || commit === undefined) return undefined
      return { commit, committedAt: Number(seconds) * 1000 }
    }
  }
}
