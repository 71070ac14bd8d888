import type { Checkouts } from '../ports/checkouts.js'
import type { Commands } from '../ports/commands.js'

/** Git working trees by the `git` program. */
export function gitCheckouts(commands: Commands): Checkouts {
  return {
    async read(folder) {
      // A checkout of another user's, as in a container job, is refused otherwise: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
      const argv = ['-c', 'safe.directory=*', '-C', folder, 'log', '-1', '--format=%H %ct']
      const { exitCode, stdout } = await commands.run({ tool: 'git', argv }).catch(() => ({ exitCode: 1, stdout: '' }))
      const [, commit, seconds] = /^([0-9a-f]{40,64}) (\d+)$/m.exec(stdout) ?? []
      if (exitCode !== 0 || commit === undefined) return undefined
      return { commit, committedAt: Number(seconds) * 1000 }
    }
  }
}
