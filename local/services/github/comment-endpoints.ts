import type { ServiceAnswer } from '../http-service.js'
import { renderComment, timeOf } from './github-answers.js'
import type { GithubCall, GithubEndpoint, GithubRepository } from './github-endpoint.js'
import { answerPage } from './github-page.js'
import { invalid, MISSING } from './github-refusals.js'
import type { GithubComment, GithubState } from './github-state.js'

const LARGEST_COMMENT = 65_536
const TOO_LONG = invalid('body is too long (maximum is 65536 characters)')

/** https://docs.github.com/rest/issues/comments */
export function commentEndpoints({ state, nextId }: GithubRepository): readonly GithubEndpoint[] {
  return [
    {
      ...{ method: 'GET', path: /^\/issues\/(\d+)\/comments$/, needs: 'pull-requests' },
      answer: ({ url, place, parts: [number] }) =>
        answerPage(
          state.comments.filter(each => each.pullRequest === Number(number)).map(each => renderComment(each, place)),
          url
        )
    },
    {
      ...{ method: 'GET', path: /^\/issues\/comments\/(\d+)$/, needs: 'pull-requests' },
      answer: ({ place, parts: [id] }) => {
        const found = state.comments.find(each => each.id === Number(id))
        return found === undefined ? MISSING : { status: 200, body: renderComment(found, place) }
      }
    },
    {
      ...{ method: 'POST', path: /^\/issues\/(\d+)\/comments$/, needs: 'pull-requests' },
      answer: ({ body: text, at, viewer, place, parts: [number] }) => {
        const { body } = JSON.parse(text) as { readonly body: string }
        if (body.length > LARGEST_COMMENT) return TOO_LONG
        const made = { id: nextId(), pullRequest: Number(number), user: viewer, edits: 0, created_at: timeOf(at) }
        const comment: GithubComment = { ...made, body }
        state.comments.push(comment)
        return { status: 201, body: renderComment(comment, place) }
      }
    },
    {
      ...{ method: 'PATCH', path: /^\/issues\/comments\/(\d+)$/, needs: 'pull-requests' },
      answer: ({ body: text, at, place, parts: [id] }) => {
        const { body } = JSON.parse(text) as { readonly body: string }
        const index = state.comments.findIndex(each => each.id === Number(id))
        const found = state.comments[index]
        if (found === undefined) return MISSING
        if (body.length > LARGEST_COMMENT) return TOO_LONG
        const edited = { ...found, body, edits: found.edits + 1, updated_at: timeOf(at) }
        state.comments[index] = edited
        return { status: 200, body: renderComment(edited, place) }
      }
    }
  ]
}

const AUTHORSHIP = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }'

/** One GraphQL query: who wrote comments. https://docs.github.com/graphql/reference/interfaces#comment */
export function queryAuthorship(
  { body, viewer, place }: Pick<GithubCall, 'body' | 'viewer' | 'place'>,
  { comments }: GithubState
): ServiceAnswer {
  const { query, variables } = JSON.parse(body) as {
    readonly query: string
    readonly variables?: { readonly ids?: readonly string[] }
  }
  if (query.replaceAll(/\s+/g, ' ').trim() !== AUTHORSHIP)
    return { status: 200, body: { errors: [{ message: 'This query is not served.' }] } }
  const nodes = (variables?.ids ?? []).map(id => {
    const found = comments.find(comment => renderComment(comment, place).node_id === id)
    return found === undefined ? null : { id, viewerDidAuthor: found.user.login === viewer.login }
  })
  return { status: 200, body: { data: { nodes } } }
}
