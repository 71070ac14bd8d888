import { renderCommit, renderCommitStatus, renderComparison, renderPullRequest } from './github-answers.js'
import type { GithubEndpoint, GithubRepository } from './github-endpoint.js'
import { answerPage, cutPage } from './github-page.js'
import { MISSING, refuseDescription } from './github-refusals.js'
import type { GithubCommit, GithubCommitStatus } from './github-state.js'

/** https://docs.github.com/rest/commits/commits#compare-two-commits: as many without `page` and `per_page`. */
const UNPAGED_COMMITS = 250
const LOST: GithubCommit = { sha: '', message: '', login: '', date: '' }

/** https://docs.github.com/rest/commits, and the attestations of what was built from them. */
export function commitEndpoints({ state, nextId }: GithubRepository): readonly GithubEndpoint[] {
  return [
    {
      ...{ method: 'GET', path: /^\/compare\/([^.]+)\.\.\.(.+)$/, needs: 'contents' },
      answer: ({ url, place, parts }) => {
        const all = state.commits
        const [from = -1, to = -1] = parts.map(sha => all.findIndex(each => each.sha === sha))
        if (from < 0 || to < 0) return MISSING
        const render = (index: number) => renderCommit(all[index] ?? LOST, all[index - 1]?.sha, place)
        const between = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index)
        const isPaged = url.searchParams.has('page') || url.searchParams.has('per_page')
        const { items, headers } = cutPage(between, url, isPaged ? undefined : UNPAGED_COMMITS)
        const compared = { base: render(from), head: render(to), commits: items.map(render), total: between.length }
        const status = to === from ? 'identical' : to > from ? 'ahead' : 'behind'
        return { status: 200, headers, body: renderComparison(compared, status, place) }
      }
    },
    {
      ...{ method: 'POST', path: /^\/statuses\/(\w+)$/, needs: 'statuses' },
      answer: ({ body, at, viewer, place, parts: [sha = ''] }) => {
        const status = { ...(JSON.parse(body) as Omit<GithubCommitStatus, 'sha'>), sha }
        const refusal = refuseDescription(status.description)
        if (refusal !== undefined) return refusal
        state.commitStatuses.push(status)
        return { status: 201, body: renderCommitStatus(status, { id: nextId(), at }, { creator: viewer, place }) }
      }
    },
    {
      ...{ method: 'GET', path: /^\/commits\/(\w+)\/pulls$/, needs: 'pull-requests' },
      answer: ({ url, place, parts: [sha = ''] }) => {
        const number = state.pullRequests.get(sha)
        return answerPage(number === undefined ? [] : [renderPullRequest(number, sha, place)], url)
      }
    },
    {
      // https://docs.github.com/rest/repos/repos#list-attestations
      ...{ method: 'GET', path: /^\/attestations\/(.+)$/, needs: 'attestations' },
      answer: ({ url, parts: [digest = ''] }) => {
        const wanted = url.searchParams.get('predicate_type')
        const stored = state.attestations.get(digest) ?? []
        const found = stored.filter(each => wanted === null || each.predicateType === wanted)
        if (found.length === 0) return MISSING
        const attestations = found.map(({ bundle, bundleUrl }) => ({
          ...{ repository_id: 1, initiator: 'user' },
          ...(bundleUrl === undefined ? { bundle } : { bundle: null, bundle_url: bundleUrl })
        }))
        return { status: 200, body: { attestations } }
      }
    }
  ]
}
