import { askGithub, GithubRefusal, type GithubRepository } from './github-repository.js'

const PERMISSION = 'pull-requests: write'

/** A comment that is edited as long as it is there. */
export interface StickyComment {
  readonly pullRequest: number
  /** What `body` starts with, and what it is found again by. */
  readonly mark: string
  readonly body: string
  /** Its number, as far as it is known from earlier. */
  readonly earlier?: number | undefined
}

/** What became of it. */
export interface PutComment {
  readonly id: number
  readonly kind: 'created' | 'edited'
}

/** Edits the comment, or creates it where there is none: https://docs.github.com/rest/issues/comments */
export async function putStickyComment(repository: GithubRepository, comment: StickyComment): Promise<PutComment> {
  const edited =
    (await edit(repository, comment.earlier, comment.body)) ??
    (await edit(repository, await findComment(repository, comment), comment.body))
  return edited === undefined
    ? { id: await create(repository, comment), kind: 'created' }
    : { id: edited, kind: 'edited' }
}

/** The comment with our mark that the owner of our token wrote: a mark in anybody else's is a trap. */
async function findComment(
  { octokit, at }: GithubRepository,
  { pullRequest, mark }: StickyComment
): Promise<number | undefined> {
  const comments = await askGithub(PERMISSION, () =>
    octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: pullRequest, per_page: 100 })
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

async function create({ octokit, at }: GithubRepository, { pullRequest, body }: StickyComment): Promise<number> {
  const { data } = await askGithub(PERMISSION, () =>
    octokit.rest.issues.createComment({ ...at, issue_number: pullRequest, body })
  )
  return data.id
}
