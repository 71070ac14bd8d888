import { markOfComment, renderComment } from '../../render/chat/render-comment.js'
import type { GithubRepository } from '../../github/github-repository.js'
import { membersOf } from '../../github/read-answer.js'
import { PAGE_SIZE, readListOf } from '../../github/read-list.js'
import { putStickyComment } from '../../github/sticky-comment.js'
import type { Messenger } from '../../ports/messenger.js'

const MOST_PAGES = 5

/** One comment per service and environment on a pull request, edited by every notice, and found again by its hidden mark. */
export function githubCommentMessenger(
  repository: GithubRepository,
  { pullRequest }: { readonly pullRequest: number | undefined }
): Messenger {
  return {
    async deliver(notice, earlier) {
      const number = pullRequest ?? (await findPullRequest(repository, notice.subject.commit))
      if (number === undefined) return { skipped: 'the commit has no pull request' }
      const { id } = await putStickyComment(repository, {
        ...{ pullRequest: number, mark: markOfComment(notice.subject), body: renderComment(notice) },
        earlier: earlier === undefined ? undefined : Number(earlier)
      })
      return { reference: String(id) }
    }
  }
}

async function findPullRequest(
  { octokit, at }: GithubRepository,
  commit: string | undefined
): Promise<number | undefined> {
  if (commit === undefined) return undefined
  const { items } = await readListOf(
    'pull-requests: read',
    octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
      ...{ ...at, commit_sha: commit, per_page: PAGE_SIZE }
    }),
    MOST_PAGES
  )
  // A commit may be in several: the one that it was merged with, or is the last commit of, is meant.
  const own = items.find(
    ({ merge_commit_sha: merged, head }) => merged === commit || membersOf(head, 'a pull request').sha === commit
  )
  return (own ?? items[0])?.number
}
