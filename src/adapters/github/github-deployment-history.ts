import { DeployError } from '../../domain/errors.js'
import type { ListedDeployment, RecordedStatus } from '../../domain/delivery/delivery.js'
import type { CommitLine } from '../../domain/notice/notice.js'
import type { GitHubReader, Subject } from '../../github/github-reader.js'
import { PAGE_SIZE } from '../../github/read-list.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'

/** Of one deployment. What is not read is older than 500 others. */
const MOST_STATUS_PAGES = 5
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000

/** Reads deployments and commits from GitHub's REST API: https://docs.github.com/rest/deployments */
export function githubDeploymentHistory(
  reader: GitHubReader,
  at: { readonly owner: string; readonly repo: string }
): DeploymentHistory {
  const name = `${at.owner}/${at.repo}`

  async function* readPages(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    subject: Subject
  ): AsyncGenerator<readonly unknown[]> {
    for (let page = 1; ; page += 1) {
      const requested = { ...at, per_page: PAGE_SIZE, ...parameters, page }
      const { data } = await reader.read(`GET /repos/{owner}/{repo}${route}`, requested, subject)
      const list = asList(data)
      yield list
      if (list.length < PAGE_SIZE) return
    }
  }

  return {
    countRequests: () => reader.countRequests(),

    async *list(environment) {
      const subject = { what: `the deployments of ${name} to ${environment}`, permission: 'deployments: read' }
      for await (const page of readPages('/deployments', { environment }, subject)) yield page.map(readDeployment)
    },

    async statuses(deployment) {
      const subject = { what: `the statuses of deployment ${deployment} of ${name}`, permission: 'deployments: read' }
      const found = new Map<unknown, RecordedStatus>()
      let pages = 0
      const route = '/deployments/{deployment_id}/statuses'
      for await (const page of readPages(route, { deployment_id: deployment }, subject)) {
        for (const status of page.map(readStatus)) found.set(status.id ?? status, status)
        pages += 1
        if (pages === MOST_STATUS_PAGES) break
      }
      return [...found.values()]
    },

    async compare(base, head, mostCommits) {
      const subject = { what: `the commits from ${base} to ${head}`, permission: 'contents: read' }
      const list: CommitLine[] = []
      for (let page = 1; ; page += 1) {
        const requested = { ...at, basehead: `${base}...${head}`, per_page: PAGE_SIZE, page }
        const { data } = await reader.read('GET /repos/{owner}/{repo}/compare/{basehead}', requested, subject)
        const { total_commits: total = 0, html_url: href = '', commits = [] } = data as GitHubComparison
        list.push(...commits.map(readCommit))
        if (commits.length < PAGE_SIZE || list.length >= mostCommits)
          return { total: Math.max(total, list.length), href, list: list.slice(0, mostCommits) }
      }
    }
  }
}

interface GitHubComparison {
  readonly total_commits?: number
  readonly html_url?: string
  readonly commits?: readonly GitHubCommit[]
}

interface GitHubCommit {
  readonly sha: string
  readonly html_url?: string
  readonly author?: { readonly login?: string } | null
  readonly commit?: {
    readonly message?: string
    readonly author?: { readonly name?: string; readonly date?: string } | null
    readonly committer?: { readonly date?: string } | null
  }
}

function readCommit({ sha, html_url: href = '', commit, author }: GitHubCommit): CommitLine {
  return {
    commit: sha,
    title: (commit?.message?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
    author: author?.login ?? commit?.author?.name ?? 'unknown',
    committedAt: commit?.committer?.date ?? commit?.author?.date ?? '',
    href
  }
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
