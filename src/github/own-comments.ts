import { DeployError } from '../domain/errors.js'
import { membersOf } from './read-answer.js'
import { askGithub, type GithubRepository } from './github-repository.js'

/** A comment as REST lists it, as far as it is needed to find ours. */
export interface KnownComment {
  readonly id: number
  readonly node_id: string
  readonly body?: string | undefined
}

interface Authorship {
  readonly nodes?: readonly ({ readonly id?: string; readonly viewerDidAuthor?: boolean } | null)[]
}

/** https://docs.github.com/graphql/reference/interfaces#comment: true for what the owner of the token wrote, whatever kind of token it is. */
const AUTHORSHIP = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }`
/** https://docs.github.com/graphql/reference/queries#nodes: as many as one query may name. */
const COMMENTS_A_QUERY = 100

/**
 * Those of the comments that the owner of our token wrote, in their order. A name or a kind of user is not enough: every app is a bot.
 * Throws where GitHub does not report the author, because a comment of another user must not be edited.
 */
export async function keepOwnComments(
  { octokit }: GithubRepository,
  comments: readonly KnownComment[],
  permission: string
): Promise<readonly KnownComment[]> {
  const own = new Set<string | undefined>()
  for (let start = 0; start < comments.length; start += COMMENTS_A_QUERY) {
    const ids = comments.slice(start, start + COMMENTS_A_QUERY).map(comment => comment.node_id)
    const answer = await askGithub(permission, () => octokit.graphql<Authorship>(AUTHORSHIP, { ids }))
    if (!Array.isArray(membersOf(answer, 'the author of a comment').nodes) || answer.nodes === undefined)
      throw new DeployError('platform-error', 'GitHub does not report who wrote a comment. Try again later.')
    for (const node of answer.nodes) if (node?.viewerDidAuthor === true) own.add(node.id)
  }
  return comments.filter(comment => own.has(comment.node_id))
}
