import type { RecordedStatus } from '../../domain/delivery/delivery.js'
import { readEnding } from '../../domain/delivery/read-delivery.js'
import { readDeploymentPayload, type ReadPayload } from '../../domain/delivery/read-deployment-payload.js'
import type { CommitRange } from '../../domain/notice/notice.js'
import { askGithub, type GithubRepository } from '../../github/github-repository.js'
import { PAGE_SIZE, readListOf, readPagesOf } from '../../github/read-list.js'
import type { PastDeployments, WhatWasBefore } from '../../ports/past-deployments.js'

/** 1,000 deployments of one environment. */
const MOST_PAGES = 10
/** Per service. Each status costs one call. */
const MOST_STATUS_CALLS = 15
const MOST_STATUS_PAGES = 5
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000

const PERMISSION = 'deployments: read'

type Deployment = Awaited<ReturnType<GithubRepository['octokit']['rest']['repos']['listDeployments']>>['data'][number]

/** How far the past of one service was read. */
interface Search {
  readonly service: string
  calls: number
  isAfterFailure: boolean
  lastSuccess: WhatWasBefore['lastSuccess']
  state: 'searching' | 'found' | 'given-up'
}

/** What GitHub's deployments and commits say; those of the run at `runUrl` are not the past. */
export function githubPastDeployments(
  repository: GithubRepository,
  { runUrl }: { readonly runUrl: string | undefined }
): PastDeployments {
  const { octokit, at } = repository
  const { repos } = octokit.rest

  return {
    async find({ services, environment }) {
      const searches = services.map(service => startSearch(service))
      const others = startSearch('')
      const foreign: Deployment[] = []
      let areOurs = false
      const pages = readPagesOf(
        PERMISSION,
        octokit.paginate.iterator(repos.listDeployments, { ...at, environment, per_page: PAGE_SIZE }),
        MOST_PAGES
      )
      let rest: 'read' | 'unread' = 'read'
      while (searches.some(isSearching)) {
        const page = await pages.next()
        if (page.done === true) {
          rest = page.value
          break
        }
        for (const deployment of page.value) {
          const read = readDeploymentPayload(deployment.payload)
          areOurs ||= read.kind === 'ours'
          if (read.kind === 'foreign' && foreign.length < MOST_STATUS_CALLS) foreign.push(deployment)
          if (read.kind !== 'ours' || isOfRun(read, runUrl)) continue
          const search = searches.find(({ service }) => service === read.payload.service)
          if (search !== undefined) await look(repository, search, { deployment, read })
        }
      }
      // When no deployment names a service, all that other tools recorded for the environment count.
      if (!areOurs) for (const deployment of foreign) await look(repository, others, { deployment, read: undefined })
      return new Map(
        searches.map(search => [
          search.service,
          areOurs ? describeSearch(search, rest) : { ...describeSearch(others, rest), isOfOthers: true }
        ])
      )
    },

    async compare(base, head): Promise<CommitRange> {
      const { data } = await askGithub('contents: read', () =>
        repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: PAGE_SIZE })
      )
      return {
        total: data.total_commits,
        href: data.html_url,
        list: data.commits.map(({ sha, html_url: href, commit, author }) => ({
          commit: sha,
          title: (commit.message.split('\n', 1)[0] ?? '').slice(0, MOST_TITLE_CHARACTERS),
          author: author?.login ?? commit.author?.name ?? 'unknown',
          committedAt: commit.committer?.date ?? commit.author?.date ?? '',
          href
        }))
      }
    }
  }
}

function startSearch(service: string): Search {
  return { service, calls: 0, isAfterFailure: false, lastSuccess: undefined, state: 'searching' }
}

function isSearching({ state }: Search): boolean {
  return state === 'searching'
}

function isOfRun({ payload }: Extract<ReadPayload, { kind: 'ours' }>, runUrl: string | undefined): boolean {
  return runUrl !== undefined && payload.run === runUrl
}

/** Records how one deployment ended, from its last deciding status. */
async function look(
  repository: GithubRepository,
  search: Search,
  { deployment, read }: { readonly deployment: Deployment; readonly read: ReadPayload | undefined }
): Promise<void> {
  if (search.state !== 'searching') return
  if (search.calls === MOST_STATUS_CALLS) {
    search.state = 'given-up'
    return
  }
  search.calls += 1
  const { kind, verdict } = readEnding(
    await readStatuses(repository, deployment.id),
    read?.kind === 'ours' ? read.payload.outcome : undefined
  )
  if (kind === 'succeeded') {
    search.lastSuccess = describe(deployment)
    search.state = 'found'
  }
  // A refused or unknown deployment is not a failed change, but it was reported as a failure.
  search.isAfterFailure ||=
    ['failed', 'rolled-back'].includes(kind) ||
    (kind === 'undecided' && (verdict === 'failed' || verdict === 'unknown'))
}

async function readStatuses({ octokit, at }: GithubRepository, id: number): Promise<readonly RecordedStatus[]> {
  const parameters = { ...at, deployment_id: id, per_page: PAGE_SIZE }
  // Newest first: what is not read is older than 500 others.
  const { items } = await readListOf(
    PERMISSION,
    octokit.paginate.iterator(octokit.rest.repos.listDeploymentStatuses, parameters),
    MOST_STATUS_PAGES
  )
  return items.map(status => ({
    state: status.state,
    description: status.description,
    at: Date.parse(status.created_at),
    id: status.id
  }))
}

function describeSearch({ state, isAfterFailure, lastSuccess }: Search, rest: 'read' | 'unread'): WhatWasBefore {
  const unread =
    state === 'given-up'
      ? `the last ${MOST_STATUS_CALLS} deployments did not succeed, and earlier ones were not read`
      : state === 'searching' && rest === 'unread'
        ? `the last ${MOST_PAGES * PAGE_SIZE} deployments include no success, and earlier ones were not read`
        : undefined
  return { lastSuccess, isAfterFailure, unread }
}

function describe({ sha, payload }: Deployment): WhatWasBefore['lastSuccess'] {
  const read = readDeploymentPayload(payload)
  return read.kind === 'ours'
    ? { commit: read.payload.commit ?? sha, version: read.payload.version }
    : { commit: sha, version: undefined }
}
