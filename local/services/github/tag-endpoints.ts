import type { ServiceAnswer } from '../http-service.js'
import type { GithubEndpoint, GithubRepository } from './github-endpoint.js'
import { invalid, MISSING } from './github-refusals.js'

/** https://docs.github.com/rest/git/refs, of lightweight tags. */
export function tagEndpoints({ state }: GithubRepository): readonly GithubEndpoint[] {
  const isCommit = (sha: string | undefined) => state.commits.some(commit => commit.sha === sha)
  const render = (tag: string, status: number): ServiceAnswer => ({
    status,
    body: { ref: `refs/tags/${tag}`, object: { type: 'commit', sha: state.tags.get(tag) } }
  })
  const isKept = (tag: string) => state.releases.some(release => release.tag === tag && release.immutable)

  return [
    {
      ...{ method: 'GET', path: /^\/git\/ref\/tags\/(.+)$/, needs: 'contents' },
      answer: ({ parts: [tag = ''] }) => (state.tags.has(tag) ? render(tag, 200) : MISSING)
    },
    {
      ...{ method: 'POST', path: /^\/git\/refs$/, needs: 'contents' },
      answer: ({ body }) => {
        const { ref = '', sha } = JSON.parse(body) as { ref?: string; sha?: string }
        const [, tag] = /^refs\/tags\/(.+)$/.exec(ref) ?? []
        if (tag === undefined) return invalid('ref is not a tag')
        if (state.tags.has(tag)) return { status: 422, body: { message: 'Reference already exists' } }
        if (sha === undefined || !isCommit(sha)) return { status: 422, body: { message: 'Object does not exist' } }
        state.tags.set(tag, sha)
        return render(tag, 201)
      }
    },
    {
      ...{ method: 'PATCH', path: /^\/git\/refs\/tags\/(.+)$/, needs: 'contents' },
      answer: ({ body, parts: [tag = ''] }) => {
        const { sha, force = false } = JSON.parse(body) as { sha?: string; force?: boolean }
        if (!state.tags.has(tag)) return { status: 422, body: { message: 'Reference does not exist' } }
        if (sha === undefined || !isCommit(sha)) return { status: 422, body: { message: 'Object does not exist' } }
        // https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases
        if (isKept(tag)) return { status: 422, body: { message: 'Cannot update this protected ref.' } }
        const order = (wanted: string | undefined) => state.commits.findIndex(commit => commit.sha === wanted)
        if (!force && order(sha) < order(state.tags.get(tag)))
          return { status: 422, body: { message: 'Update is not a fast forward' } }
        state.tags.set(tag, sha)
        return render(tag, 200)
      }
    }
  ]
}
