import { DeployError } from '../domain/errors.js'
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
/** https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit has more; one page of comments is enough for a mark. */
const MOST_COMMENTS = 100

/**
 * Those of the comments that the owner of our token wrote, in their order. A name or a kind of user would not tell: every app is a bot.
 * Throws where GitHub does not say who wrote them, as a comment of somebody else must not be edited.
 */
export async function keepOwnComments(
  { octokit }: GithubRepository,
  comments: readonly KnownComment[],
  permission: string
): Promise<readonly KnownComment[]> {
  const asked = comments.slice(0, MOST_COMMENTS)
  if (asked.length === 0) return []
  const answer = await askGithub(permission, () =>
    octokit.graphql<Authorship>(AUTHORSHIP, { ids: asked.map(comment => comment.node_id) })
  )
  if (answer.nodes === undefined)
    throw new DeployError('platform-error', 'GitHub does not report who wrote a comment. Try again later.')
  const own = new Set(answer.nodes.flatMap(node => (node?.viewerDidAuthor === true ? [node.id] : [])))
  return asked.filter(comment => own.has(comment.node_id))
}
