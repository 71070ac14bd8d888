import type { ListedDeployment, RecordedStatus } from '../../domain/delivery/delivery.js'
import type { CommitLine } from '../../domain/notice/notice.js'
import type { GitHubReader, Subject } from '../../github/github-reader.js'
import { itemsOf, membersOf, numberOf, optionalTextOf, textOf, timeOf, type Members } from '../../github/read-answer.js'
import { PAGE_SIZE } from '../../github/read-list.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'

/** Of one deployment. What is not read is older than 500 others. */
const MOST_STATUS_PAGES = 5
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000
const DEPLOYMENT = 'a deployment'
const STATUS = 'a status of a deployment'
const COMPARISON = 'a comparison of commits'
const COMMIT = 'a commit'

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
  ): AsyncGenerator<readonly Members[]> {
    for (let page = 1; ; page += 1) {
      const requested = { ...at, per_page: PAGE_SIZE, ...parameters, page }
      const { data } = await reader.read(`GET /repos/{owner}/{repo}${route}`, requested, subject)
      const list = itemsOf(data)
      yield list
      if (list.length < PAGE_SIZE) return
    }
  }

  return {
    countRequests: () => reader.countRequests(),

    async *list(environment) {
      const subject = { what: `the deployments of ${name} to ${environment}`, permission: 'deployments: read' }
      const isRequested = (deployment: ListedDeployment) => isSameEnvironment(deployment.environment, environment)
      for await (const page of readPages('/deployments', { environment }, subject))
        yield page.map(readDeployment).filter(isRequested)
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
        const comparison = membersOf(data, COMPARISON)
        const total = numberOf(comparison, 'total_commits', COMPARISON)
        const href = optionalTextOf(comparison, 'html_url', COMPARISON) ?? ''
        const commits = itemsOf(comparison.commits)
        list.push(...commits.map(readCommit))
        if (commits.length < PAGE_SIZE || list.length >= mostCommits)
          return { total: Math.max(total, list.length), href, list: list.slice(0, mostCommits) }
      }
    }
  }
}

/** A list that was not filtered by environment is filtered here. Names are not case-sensitive: https://docs.github.com/rest/deployments/environments */
function isSameEnvironment(listed: string, requested: string): boolean {
  return listed.toLowerCase() === requested.toLowerCase()
}

function readCommit(members: Members): CommitLine {
  const { commit, author } = members
  const of = (value: unknown) => (value === undefined || value === null ? {} : membersOf(value, COMMIT))
  const made = of(commit)
  const text = (value: unknown, name: string) => optionalTextOf(of(value), name, COMMIT)
  return {
    commit: textOf(members, 'sha', COMMIT),
    title: (text(made, 'message')?.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
    author: text(author, 'login') ?? text(made.author, 'name') ?? 'unknown',
    committedAt: text(made.committer, 'date') ?? text(made.author, 'date') ?? '',
    href: text(members, 'html_url') ?? ''
  }
}

function readDeployment(members: Members): ListedDeployment {
  return {
    id: numberOf(members, 'id', DEPLOYMENT),
    commit: textOf(members, 'sha', DEPLOYMENT),
    environment: textOf(members, 'environment', DEPLOYMENT),
    // Without its times, a deployment would vanish from the figures.
    createdAt: timeOf(members, 'created_at', DEPLOYMENT),
    payload: members.payload
  }
}

function readStatus(members: Members): RecordedStatus {
  return {
    id: members.id === undefined ? undefined : numberOf(members, 'id', STATUS),
    state: textOf(members, 'state', STATUS),
    description: optionalTextOf(members, 'description', STATUS) ?? '',
    at: timeOf(members, 'created_at', STATUS)
  }
}
