import { DeployError } from '../../domain/errors.js'
import type { CommitTimes } from '../../domain/delivery/deployment-payload.js'
import type { ListedDeployment, RecordedStatus } from '../../domain/delivery/delivery.js'
import type { GitHubReader } from '../../github/github-reader.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'

const PAGE_SIZE = 100
/** A change of more commits than these is told by its oldest ones. */
const MOST_COMMIT_PAGES = 10

/** Reads deployments from GitHub's REST API: https://docs.github.com/rest/deployments */
export function githubDeploymentHistory(
  reader: GitHubReader,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): DeploymentHistory {
  const name = `${owner}/${repo}`
  const readPage = async (route: string, parameters: Readonly<Record<string, unknown>>, what: string) => {
    const { data } = await reader.read(
      `GET /repos/{owner}/{repo}${route}`,
      { owner, repo, per_page: PAGE_SIZE, ...parameters },
      what
    )
    return data
  }
  return {
    countRequests: () => reader.countRequests(),
    async list({ environment, since }) {
      const found = new Map<number, ListedDeployment>()
      for (let page = 1; ; page += 1) {
        const what = `the deployments of ${name} to ${environment}`
        const listed = asList(await readPage('/deployments', { environment, page }, what)).map(readDeployment)
        // A deployment that is created meanwhile pushes the last one of a page onto the next.
        for (const deployment of listed) if (deployment.createdAt >= since) found.set(deployment.id, deployment)
        if (listed.length < PAGE_SIZE || listed.every(({ createdAt }) => createdAt < since)) return [...found.values()]
      }
    },
    async statuses(deployment) {
      const found: RecordedStatus[] = []
      for (let page = 1; ; page += 1) {
        const what = `the statuses of deployment ${deployment} of ${name}`
        const route = '/deployments/{deployment_id}/statuses'
        const listed = asList(await readPage(route, { deployment_id: deployment, page }, what))
        found.push(...listed.map(readStatus))
        if (listed.length < PAGE_SIZE) return found
      }
    },
    async commitsBetween(base, head) {
      try {
        return await readCommits(page =>
          readPage(
            '/compare/{basehead}',
            { basehead: `${base}...${head}`, page },
            `the commits from ${base} to ${head}`
          )
        )
      } catch (error) {
        const isUnreadable = error instanceof DeployError && ['access-denied', 'not-found'].includes(error.code)
        if (isUnreadable) return undefined
        throw error
      }
    }
  }
}

async function readCommits(readPage: (page: number) => Promise<unknown>): Promise<CommitTimes> {
  const list: { commit: string; committedAt: string }[] = []
  let total = 0
  for (let page = 1; page <= MOST_COMMIT_PAGES; page += 1) {
    const { total_commits, commits = [] } = (await readPage(page)) as {
      readonly total_commits?: number
      readonly commits?: readonly GitHubCommit[]
    }
    total = total_commits ?? 0
    list.push(...commits.flatMap(({ sha, commit }) => commitTime(sha, commit?.committer?.date)))
    if (commits.length < PAGE_SIZE) break
  }
  return { total: Math.max(total, list.length), list }
}

interface GitHubCommit {
  readonly sha: string
  readonly commit?: { readonly committer?: { readonly date?: string } | null }
}

function commitTime(commit: string, committedAt: string | undefined) {
  return committedAt === undefined ? [] : [{ commit, committedAt }]
}

interface GitHubDeployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
  readonly created_at: string
  readonly payload: unknown
}

function readDeployment(value: unknown): ListedDeployment {
  const { id, sha, environment, created_at, payload } = value as GitHubDeployment
  return { id, commit: sha, environment, createdAt: readTime(created_at), payload }
}

function readStatus(value: unknown): RecordedStatus {
  const { id, state, description, created_at } = value as {
    readonly id?: number
    readonly state: string
    readonly description?: string | null
    readonly created_at: string
  }
  return { id, state, description: description ?? '', at: readTime(created_at) }
}

/** Without its times, a deployment would vanish from the figures. */
function readTime(text: unknown): number {
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN
  if (Number.isFinite(at)) return at
  throw new DeployError('platform-error', 'GitHub returned a deployment or status without the time of its creation.')
}

function asList(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data as readonly unknown[]
  throw new DeployError('platform-error', 'GitHub did not return a list. Try again later.')
}
