import type { GithubRepository } from '../../github/github-repository.js'
import { putStickyComment } from '../../github/sticky-comment.js'
import type { PullRequestComments } from '../../ports/pull-request-comments.js'

/** Comments over GitHub's REST API. */
export function githubPullRequestComments(repository: GithubRepository): PullRequestComments {
  return { put: comment => putStickyComment(repository, comment) }
}
