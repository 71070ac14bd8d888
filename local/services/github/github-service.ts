import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from '../http-service.js'
import { commentEndpoints, queryAuthorship } from './comment-endpoints.js'
import { commitEndpoints } from './commit-endpoints.js'
import { deploymentEndpoints } from './deployment-endpoints.js'
import { renderUser } from './github-answers.js'
import { BAD_CREDENTIALS, DENIED, MISSING } from './github-refusals.js'
import type { GithubPermissions, GithubState } from './github-state.js'
import { releaseEndpoints } from './release-endpoints.js'
import { tagEndpoints } from './tag-endpoints.js'

/** GitHub's REST API of one repository, as far as deployments, statuses, comments, comparisons, tags and releases go. */
export interface GithubService extends HttpService, GithubState {
  readonly repository: string
  /** That of github-actions[bot]. */
  readonly token: string
}

const REPOSITORY = 'octo-org/shop'
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const ALL: GithubPermissions = {
  attestations: 'write',
  deployments: 'write',
  statuses: 'write',
  'pull-requests': 'write',
  contents: 'read'
}

/** Starts GitHub: https://docs.github.com/rest/deployments, /rest/commits, /rest/issues/comments. */
export async function startGithubService({
  port = 0,
  token = TOKEN,
  repository = REPOSITORY
} = {}): Promise<GithubService> {
  const state: GithubState = {
    permissions: ALL,
    owners: new Map([[token, { login: 'github-actions[bot]', type: 'Bot' }]]),
    deployments: [],
    commitStatuses: [],
    comments: [],
    commits: [],
    attestations: new Map(),
    pullRequests: new Map(),
    tags: new Map(),
    releases: [],
    immutableReleases: true
  }
  const service = await startHttpService(answering(state, repository), port)
  return Object.assign(state, service, { repository, token })
}

function answering(state: GithubState, repository: string): (request: ServiceRequest) => ServiceAnswer {
  const base = `/repos/${repository}`
  let count = 100
  const deps = { state, nextId: () => (count += 1) }
  const endpoints = [
    ...deploymentEndpoints(deps),
    ...commitEndpoints(deps),
    ...commentEndpoints(deps),
    ...tagEndpoints(deps),
    ...releaseEndpoints(deps)
  ]
  return request => {
    const viewer = state.owners.get(request.headers.authorization?.replace(/^(?:token|bearer) /i, '') ?? '')
    if (viewer === undefined) return BAD_CREDENTIALS
    const { pathname, origin } = request.url
    const place = { api: origin, repository }
    if (pathname === '/user') return viewer.type === 'Bot' ? DENIED : { status: 200, body: renderUser(viewer, place) }
    if (pathname === '/graphql') {
      const { body } = request
      return state.permissions['pull-requests'] === undefined ? DENIED : queryAuthorship({ body, viewer, place }, state)
    }
    for (const { method, path, needs, answer } of endpoints) {
      const match = pathname.startsWith(base) ? path.exec(pathname.slice(base.length)) : null
      if (match === null || method !== request.method) continue
      const granted = state.permissions[needs]
      if (granted === undefined || (method !== 'GET' && granted !== 'write')) return DENIED
      return answer({ ...request, viewer, place, parts: match.slice(1).map(decodeURIComponent) })
    }
    return MISSING
  }
}
