import type { Notice } from '../domain/notice/notice.js'
import { markOfComment, renderComment } from '../domain/notice/render-comment.js'
import { askGithub, GithubRefusal, type GithubRepository } from '../github/github-repository.js'
import type { Messenger } from '../ports/messenger.js'

const PERMISSION = 'pull-requests: write'

/**
 * One comment per service and environment on a pull request, edited by every notice, and found again by its hidden mark:
 * https://docs.github.com/rest/issues/comments
 */
export function githubCommentMessenger(
  repository: GithubRepository,
  { pullRequest }: { readonly pullRequest: number | undefined }
): Messenger {
  return {
    async deliver(notice, earlier) {
      const number = pullRequest ?? (await findPullRequest(repository, notice.subject.commit))
      if (number === undefined) return { skipped: 'the commit came with no pull request' }
      const body = renderComment(notice)
      const known = earlier === undefined ? undefined : Number(earlier)
      const edited =
        (await edit(repository, known, body)) ??
        (await edit(repository, await findComment(repository, number, notice), body))
      return { reference: String(edited ?? (await create(repository, number, body))) }
    }
  }
}

async function findPullRequest(
  { octokit, at }: GithubRepository,
  commit: string | undefined
): Promise<number | undefined> {
  if (commit === undefined) return undefined
  const { data } = await askGithub('pull-requests: read', () =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit })
  )
  return data[0]?.number
}

/** The comment with our mark that the owner of our token wrote: a mark in anybody else's is a trap. */
async function findComment(
  { octokit, at }: GithubRepository,
  number: number,
  { subject }: Notice
): Promise<number | undefined> {
  const mark = markOfComment(subject)
  const comments = await askGithub(PERMISSION, () =>
    octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 })
  )
  for (const { id, body, user } of comments) {
    if (body?.startsWith(mark) === true && (await isOwn(user))) return id
  }
  return undefined

  async function isOwn(user: { readonly type: string; readonly login: string } | null): Promise<boolean> {
    if (user?.type === 'Bot') return true
    // Tokens of apps, as github.token is one, belong to no user and may not ask.
    const self = await octokit.rest.users.getAuthenticated().catch(() => undefined)
    return self !== undefined && self.data.login === user?.login
  }
}

async function edit(
  { octokit, at }: GithubRepository,
  id: number | undefined,
  body: string
): Promise<number | undefined> {
  if (id === undefined || !Number.isSafeInteger(id)) return undefined
  try {
    await askGithub(PERMISSION, () => octokit.rest.issues.updateComment({ ...at, comment_id: id, body }))
    return id
  } catch (error) {
    if (error instanceof GithubRefusal && error.status === 404) return undefined
    throw error
  }
}

async function create({ octokit, at }: GithubRepository, number: number, body: string): Promise<number> {
  const { data } = await askGithub(PERMISSION, () =>
    octokit.rest.issues.createComment({ ...at, issue_number: number, body })
  )
  return data.id
}
