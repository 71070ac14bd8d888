import { DeployError } from '../../domain/errors.js'
import { commitStatusOf } from '../../domain/notice/github-state.js'
import { askGithub, type GithubRepository } from '../../github/github-repository.js'
import type { Messenger } from '../../ports/messenger.js'

const MOST_CONTEXT_CHARACTERS = 200

/** The status of the commit, one per service and environment: https://docs.github.com/rest/commits/statuses */
export function githubCommitStatusMessenger({ octokit, at }: GithubRepository): Messenger {
  return {
    async deliver(notice) {
      const { commit, services, environment, runUrl } = notice.subject
      if (commit === undefined) throw new DeployError('bad-input', 'A commit status requires a commit. Set "commit".')
      const context = `deploy-kit/${services.join('+')} (${environment})`.slice(0, MOST_CONTEXT_CHARACTERS)
      await askGithub('statuses: write', () =>
        octokit.rest.repos.createCommitStatus({
          ...at,
          ...{ sha: commit, context, ...commitStatusOf(notice) },
          ...(runUrl === undefined ? {} : { target_url: runUrl })
        })
      )
      return {}
    }
  }
}
