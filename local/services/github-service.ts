import {
  renderComment,
  renderCommit,
  renderCommitStatus,
  renderComparison,
  renderDeployment,
  renderDeploymentStatus,
  renderPullRequest,
  renderUser,
  timeOf,
  type GithubPlace
} from './github-answers.js'
import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from './http-service.js'

export interface GithubDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly environment: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly description: string
  readonly created_at: string
  /** `deploy` unless it is given. */
  readonly task?: string
  /** Newest first, as GitHub lists them. */
  readonly statuses: readonly GithubDeploymentStatus[]
}

export interface GithubDeploymentStatus {
  readonly state: string
  readonly description: string
  readonly environment_url?: string
  readonly log_url?: string
  /** When it was set: with the deployment unless it is given. */
  readonly created_at?: string
  readonly id?: number
}

export interface GithubComment {
  readonly id: number
  readonly pullRequest: number
  readonly body: string
  readonly user: GithubUser
  readonly edits: number
  readonly created_at?: string
  readonly updated_at?: string
}

/** Who a token belongs to, and who wrote a comment. The login of an app ends in `[bot]`. */
export interface GithubUser {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

export interface GithubCommitStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string
  readonly target_url?: string
}

export interface GithubCommit {
  readonly sha: string
  readonly message: string
  readonly login: string
  readonly date: string
}

export interface GithubAttestation {
  readonly predicateType: string
  readonly bundle: unknown
  /** Address of the bundle, for one that is not in the answer. */
  readonly bundleUrl?: string
}

/** What a token may do; `write` is also `read`. */
export type GithubPermissions = Readonly<
  Partial<Record<'attestations' | 'deployments' | 'statuses' | 'pull-requests' | 'contents', 'read' | 'write'>>
>

/** GitHub's REST API of one repository, as far as deployments, statuses, comments and comparisons go. */
export interface GithubService extends HttpService {
  readonly repository: string
  readonly token: string
  /** Every token that is taken, with its owner; `token` is that of github-actions[bot]. */
  readonly owners: Map<string, GithubUser>
  permissions: GithubPermissions
  readonly deployments: GithubDeployment[]
  readonly commitStatuses: readonly GithubCommitStatus[]
  readonly comments: GithubComment[]
  /** The history of the default branch, oldest first. */
  readonly commits: GithubCommit[]
  /** By the digest of the subject. */
  readonly attestations: Map<string, GithubAttestation[]>
  /** Pull requests by a commit that came with them. */
  readonly pullRequests: Map<string, number>
}

const REPOSITORY = 'octo-org/shop'
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const DESCRIPTION = 140
const COMMENT = 65_536
const ALL: GithubPermissions = {
  attestations: 'write',
  deployments: 'write',
  statuses: 'write',
  'pull-requests': 'write',
  contents: 'read'
}

type Permission = keyof GithubPermissions

interface Endpoint {
  readonly method: string
  readonly path: RegExp
  readonly needs: Permission
  readonly answer: (request: ServiceRequest, parts: readonly string[]) => ServiceAnswer
}

/** Starts GitHub: https://docs.github.com/rest/deployments, /rest/commits, /rest/issues/comments. */
export async function startGithubService({
  port = 0,
  token = TOKEN,
  repository = REPOSITORY
} = {}): Promise<GithubService> {
  const base = `/repos/${repository}`
  const state = {
    permissions: ALL,
    owners: new Map<string, GithubUser>([[token, { login: 'github-actions[bot]', type: 'Bot' }]]),
    deployments: [] as GithubDeployment[],
    commitStatuses: [] as GithubCommitStatus[],
    comments: [] as GithubComment[],
    commits: [] as GithubCommit[],
    attestations: new Map<string, GithubAttestation[]>(),
    pullRequests: new Map<string, number>()
  }
  let count = 100
  const nextId = () => (count += 1)
  const place = ({ origin }: URL): GithubPlace => ({ api: origin, repository })

  const endpoints: readonly Endpoint[] = [
    {
      ...{ method: 'GET', path: /^\/deployments$/, needs: 'deployments' },
      answer: ({ url }) => {
        const found = state.deployments.filter(each =>
          DEPLOYMENT_FILTERS.every(name => {
            const wanted = url.searchParams.get(name)
            return wanted === null || (each[name] ?? 'deploy') === wanted
          })
        )
        return page(
          found.toReversed().map(each => renderDeployment(each, BOT, place(url))),
          url
        )
      }
    },
    {
      ...{ method: 'POST', path: /^\/deployments$/, needs: 'deployments' },
      answer: request => {
        const creator = ownerOf(request)
        if (creator === undefined) return BAD_CREDENTIALS
        const {
          ref,
          environment = 'production',
          payload,
          description = '',
          task = 'deploy'
        } = JSON.parse(request.body) as Partial<GithubDeployment>
        if (ref === undefined || !state.commits.some(({ sha }) => sha === ref))
          return invalid(`No ref found for: ${ref ?? ''}`)
        if (description.length > DESCRIPTION) return invalid('description is too long (maximum is 140 characters)')
        const deployment = {
          ...{ id: nextId(), sha: ref, ref, environment, payload: payload ?? {}, description, task, statuses: [] },
          created_at: timeOf(request.at)
        }
        state.deployments.push(deployment)
        return { status: 201, body: renderDeployment(deployment, creator, place(request.url)) }
      }
    },
    {
      ...{ method: 'GET', path: /^\/deployments\/(\d+)\/statuses$/, needs: 'deployments' },
      answer: ({ url }, [id]) => {
        const deployment = state.deployments.find(each => each.id === Number(id))
        if (deployment === undefined) return missing()
        const { statuses } = deployment
        const shown = statuses.map((status, index) =>
          renderDeploymentStatus(
            ...([status, { deployment, index: statuses.length - index }, { creator: BOT, place: place(url) }] as const)
          )
        )
        return page(shown, url)
      }
    },
    {
      ...{ method: 'POST', path: /^\/deployments\/(\d+)\/statuses$/, needs: 'deployments' },
      answer: (request, [id]) => {
        const creator = ownerOf(request)
        if (creator === undefined) return BAD_CREDENTIALS
        const sent = JSON.parse(request.body) as GithubDeploymentStatus
        const status = { ...sent, id: nextId(), created_at: timeOf(request.at) }
        if (status.description.length > DESCRIPTION)
          return invalid('description is too long (maximum is 140 characters)')
        if (!DEPLOYMENT_STATES.includes(status.state))
          return invalid(`state ${status.state} is not included in the list`)
        const deployment = state.deployments.find(each => each.id === Number(id))
        if (deployment === undefined) return missing()
        if (status.state === 'success') deactivateOthers(deployment, request.at)
        addStatus(deployment.id, status)
        const at = { creator, place: place(request.url) }
        return { status: 201, body: renderDeploymentStatus(status, { deployment, index: 0 }, at) }
      }
    },
    {
      // https://docs.github.com/rest/repos/repos#list-attestations
      ...{ method: 'GET', path: /^\/attestations\/(.+)$/, needs: 'attestations' },
      answer: ({ url }, [digest = '']) => {
        const wanted = url.searchParams.get('predicate_type')
        const stored = state.attestations.get(digest) ?? []
        const found = stored.filter(each => wanted === null || each.predicateType === wanted)
        if (found.length === 0) return missing()
        const attestations = found.map(({ bundle, bundleUrl }) => ({
          ...{ repository_id: 1, initiator: 'user' },
          ...(bundleUrl === undefined ? { bundle } : { bundle: null, bundle_url: bundleUrl })
        }))
        return { status: 200, body: { attestations } }
      }
    },
    {
      ...{ method: 'GET', path: /^\/compare\/([^.]+)\.\.\.(.+)$/, needs: 'contents' },
      answer: ({ url }, [base, head]) => compare(base ?? '', head ?? '', url)
    },
    {
      ...{ method: 'POST', path: /^\/statuses\/(\w+)$/, needs: 'statuses' },
      answer: (request, [sha = '']) => {
        const creator = ownerOf(request)
        if (creator === undefined) return BAD_CREDENTIALS
        const status = { ...(JSON.parse(request.body) as Omit<GithubCommitStatus, 'sha'>), sha }
        if (status.description.length > DESCRIPTION)
          return invalid('description is too long (maximum is 140 characters)')
        state.commitStatuses.push(status)
        const made = { id: nextId(), at: request.at }
        return { status: 201, body: renderCommitStatus(status, made, { creator, place: place(request.url) }) }
      }
    },
    {
      ...{ method: 'GET', path: /^\/commits\/(\w+)\/pulls$/, needs: 'pull-requests' },
      answer: ({ url }, [sha = '']) => {
        const number = state.pullRequests.get(sha)
        return page(number === undefined ? [] : [renderPullRequest(number, sha, place(url))], url)
      }
    },
    {
      ...{ method: 'GET', path: /^\/issues\/(\d+)\/comments$/, needs: 'pull-requests' },
      answer: ({ url }, [number]) =>
        page(
          state.comments
            .filter(each => each.pullRequest === Number(number))
            .map(each => renderComment(each, place(url))),
          url
        )
    },
    {
      ...{ method: 'GET', path: /^\/issues\/comments\/(\d+)$/, needs: 'pull-requests' },
      answer: ({ url }, [id]) => {
        const found = state.comments.find(each => each.id === Number(id))
        return found === undefined ? missing() : { status: 200, body: renderComment(found, place(url)) }
      }
    },
    {
      ...{ method: 'POST', path: /^\/issues\/(\d+)\/comments$/, needs: 'pull-requests' },
      answer: (request, [number]) => {
        const { body } = JSON.parse(request.body) as { readonly body: string }
        const user = ownerOf(request)
        if (user === undefined) return BAD_CREDENTIALS
        if (body.length > COMMENT) return invalid('body is too long (maximum is 65536 characters)')
        const created_at = timeOf(request.at)
        const comment: GithubComment = { id: nextId(), pullRequest: Number(number), body, user, edits: 0, created_at }
        state.comments.push(comment)
        return { status: 201, body: renderComment(comment, place(request.url)) }
      }
    },
    {
      ...{ method: 'PATCH', path: /^\/issues\/comments\/(\d+)$/, needs: 'pull-requests' },
      answer: ({ body: text, url, at }, [id]) => {
        const { body } = JSON.parse(text) as { readonly body: string }
        const index = state.comments.findIndex(each => each.id === Number(id))
        const found = state.comments[index]
        if (found === undefined) return missing()
        if (body.length > COMMENT) return invalid('body is too long (maximum is 65536 characters)')
        const edited = { ...found, body, edits: found.edits + 1, updated_at: timeOf(at) }
        state.comments[index] = edited
        return { status: 200, body: renderComment(edited, place(url)) }
      }
    }
  ]

  function addStatus(id: number, status: GithubDeploymentStatus): void {
    const index = state.deployments.findIndex(each => each.id === id)
    const found = state.deployments[index]
    if (found !== undefined) state.deployments[index] = { ...found, statuses: [status, ...found.statuses] }
  }

  /** `auto_inactive`: a success ends those before it in the same environment. */
  function deactivateOthers({ id, environment }: GithubDeployment, at: number): void {
    for (const other of state.deployments) {
      const isActive = other.statuses[0]?.state === 'success'
      if (other.id !== id && other.environment === environment && isActive)
        addStatus(other.id, { state: 'inactive', description: '', id: nextId(), created_at: timeOf(at) })
    }
  }

  function compare(base: string, head: string, url: URL): ServiceAnswer {
    const all = state.commits
    const [from, to] = [base, head].map(sha => all.findIndex(each => each.sha === sha)) as [number, number]
    const render = (index: number) => renderCommit(all[index] ?? LOST, all[index - 1]?.sha, place(url))
    if (from < 0 || to < 0) return missing()
    const between = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index)
    const { items, headers } = cut(between, url, isPaged(url) ? undefined : UNPAGED_COMMITS)
    const commits = items.map(render)
    const compared = { base: render(from), head: render(to), commits, total: between.length }
    const status = to === from ? 'identical' : to > from ? 'ahead' : 'behind'
    return { status: 200, headers, body: renderComparison(compared, status, place(url)) }
  }

  function ownerOf({ headers }: ServiceRequest): GithubUser | undefined {
    return state.owners.get(headers.authorization?.replace(/^token /, '') ?? '')
  }

  /** One query: who wrote comments. https://docs.github.com/graphql/reference/interfaces#comment */
  function query({ body, url }: ServiceRequest, viewer: GithubUser): ServiceAnswer {
    const { query: text, variables } = JSON.parse(body) as {
      readonly query: string
      readonly variables?: { readonly ids?: readonly string[] }
    }
    if (text.replaceAll(/\s+/g, ' ').trim() !== AUTHORSHIP)
      return { status: 200, body: { errors: [{ message: 'This query is not served.' }] } }
    const nodes = (variables?.ids ?? []).map(id => {
      const found = state.comments.find(comment => renderComment(comment, place(url)).node_id === id)
      return found === undefined ? null : { id, viewerDidAuthor: found.user.login === viewer.login }
    })
    return { status: 200, body: { data: { nodes } } }
  }

  const service = await startHttpService(request => {
    const viewer = ownerOf(request)
    if (viewer === undefined) return BAD_CREDENTIALS
    const { pathname } = request.url
    if (pathname === '/user')
      return viewer.type === 'Bot' ? denied() : { status: 200, body: renderUser(viewer, place(request.url)) }
    if (pathname === '/graphql')
      return state.permissions['pull-requests'] === undefined ? denied() : query(request, viewer)
    for (const { method, path, needs, answer } of endpoints) {
      const match = pathname.startsWith(base) ? path.exec(pathname.slice(base.length)) : null
      if (match === null || method !== request.method) continue
      const granted = state.permissions[needs]
      if (granted === undefined || (method !== 'GET' && granted !== 'write')) return denied()
      return answer(request, match.slice(1).map(decodeURIComponent))
    }
    return missing()
  }, port)
  return Object.assign(state, service, { repository, token })
}

const DEFAULT_PAGE = 30
const LARGEST_PAGE = 100
/** https://docs.github.com/rest/commits/commits#compare-two-commits: as many without `page` and `per_page`. */
const UNPAGED_COMMITS = 250
const DEPLOYMENT_FILTERS = ['sha', 'ref', 'task', 'environment'] as const
const BOT: GithubUser = { login: 'github-actions[bot]', type: 'Bot' }
const LOST: GithubCommit = { sha: '', message: '', login: '', date: '' }
const BAD_CREDENTIALS: ServiceAnswer = { status: 401, body: { message: 'Bad credentials' } }
const AUTHORSHIP = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }'

const DEPLOYMENT_STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

/** Pages by `per_page` (30, and 100 at most) and `page`, with the address of the next in `link`: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function cut<Item>(items: readonly Item[], url: URL, unpaged?: number) {
  const size = unpaged ?? Math.min(Number(url.searchParams.get('per_page') ?? DEFAULT_PAGE), LARGEST_PAGE)
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const hasMore = items.length > number * size && unpaged === undefined
  const headers: Readonly<Record<string, string>> = hasMore ? { link: `<${next.href}>; rel="next"` } : {}
  return { items: items.slice((number - 1) * size, number * size), headers }
}

function page(all: readonly unknown[], url: URL): ServiceAnswer {
  const { items, headers } = cut(all, url)
  return { status: 200, body: items, headers }
}

function isPaged({ searchParams }: URL): boolean {
  return searchParams.has('page') || searchParams.has('per_page')
}

function denied(): ServiceAnswer {
  return { status: 403, body: { message: 'Resource not accessible by integration' } }
}

function missing(): ServiceAnswer {
  return { status: 404, body: { message: 'Not Found' } }
}

function invalid(message: string): ServiceAnswer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } }
}
