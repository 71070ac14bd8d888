import { DeployError } from '../domain/errors.js'
import { askGithub, GithubRefusal, type GithubRepository } from './github-repository.js'
import { keepOwnComments, type KnownComment } from './own-comments.js'
import { membersOf, numberOf } from './read-answer.js'
import { PAGE_SIZE, readListOf } from './read-list.js'

const PERMISSION = 'pull-requests: write'
/** 3,000 comments. */
const MOST_PAGES = 30

/** A comment that is edited as long as it is there. */
export interface StickyComment {
  readonly pullRequest: number
  /** What `body` starts with, and what it is found again by. */
  readonly mark: string
  readonly body: string
  /** Its number, as far as it is known from earlier. */
  readonly earlier?: number | undefined
}

/** What happened to it. */
export interface PutComment {
  readonly id: number
  readonly kind: 'created' | 'edited'
}

/**
 * Edits the comment, or creates it where there is none: https://docs.github.com/rest/issues/comments. A comment that starts with the mark
 * and that another user or app wrote stays as it is.
 */
export async function putStickyComment(repository: GithubRepository, comment: StickyComment): Promise<PutComment> {
  const edited =
    (await edit(repository, await findEarlier(repository, comment), comment.body)) ??
    (await edit(repository, await findComment(repository, comment), comment.body))
  return edited === undefined
    ? { id: await create(repository, comment), kind: 'created' }
    : { id: edited, kind: 'edited' }
}

/** The comment that was known from earlier, when it is there and ours. */
async function findEarlier(
  repository: GithubRepository,
  { mark, earlier }: StickyComment
): Promise<number | undefined> {
  if (earlier === undefined || !Number.isSafeInteger(earlier)) return undefined
  const { octokit, at } = repository
  try {
    const { data } = await askGithub(PERMISSION, () => octokit.rest.issues.getComment({ ...at, comment_id: earlier }))
    membersOf(data, 'a comment')
    return await firstOwn(repository, mark, [data])
  } catch (error) {
    if (error instanceof GithubRefusal && error.status === 404) return undefined
    throw error
  }
}

/** The first comment of the pull request that starts with the mark and that the owner of our token wrote. */
async function findComment(
  repository: GithubRepository,
  { pullRequest, mark }: StickyComment
): Promise<number | undefined> {
  const { octokit, at } = repository
  const { items, rest } = await readListOf(
    PERMISSION,
    octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...{ ...at, issue_number: pullRequest, per_page: PAGE_SIZE }
    }),
    MOST_PAGES
  )
  const own = await firstOwn(repository, mark, items)
  if (own === undefined && rest === 'unread')
    throw new DeployError(
      'platform-error',
      `Pull request ${pullRequest} has more than ${MOST_PAGES * PAGE_SIZE} comments. The earlier comment was not found in the first ${MOST_PAGES * PAGE_SIZE}.`
    )
  return own
}

async function firstOwn(
  repository: GithubRepository,
  mark: string,
  comments: readonly KnownComment[]
): Promise<number | undefined> {
  const marked = comments.filter(({ body }) => typeof body === 'string' && body.startsWith(mark))
  const [own] = await keepOwnComments(repository, marked, PERMISSION)
  return own?.id
}

async function edit(
  { octokit, at }: GithubRepository,
  id: number | undefined,
  body: string
): Promise<number | undefined> {
  if (id === undefined) return undefined
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
  return numberOf(membersOf(data, 'a comment'), 'id', 'a comment')
}
