import { readDeploymentPayload } from '../domain/delivery/read-deployment-payload.js'
import { readVerdict } from '../domain/delivery/deployment-status.js'
import type { CommitRange } from '../domain/notice/notice.js'
import { askGithub, type GithubRepository } from '../github/github-repository.js'
import type { PastDeployments, WhatWasBefore } from '../ports/past-deployments.js'

const MOST_DEPLOYMENTS = 50
/** Each costs a call; who failed more often in a row has other questions. */
const MOST_STATUS_CALLS = 15
/** Titles are cut further by each channel. */
const MOST_TITLE_CHARACTERS = 2_000

type Deployment = Awaited<ReturnType<GithubRepository['octokit']['rest']['repos']['listDeployments']>>['data'][number]

/** What GitHub's deployments and commits say; those of the run at `runUrl` are not the past. */
export function githubPastDeployments(
  { octokit, at }: GithubRepository,
  { runUrl }: { readonly runUrl: string | undefined }
): PastDeployments {
  const { repos } = octokit.rest

  async function endOf({ id }: Deployment): Promise<'success' | 'failure' | undefined> {
    const { data } = await askGithub('deployments: read', () =>
      repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: 20 })
    )
    // A later success makes this one inactive, so that every status counts, not the newest only.
    if (data.some(({ state }) => state === 'success')) return 'success'
    const [last] = data
    const isFailure =
      last?.state === 'failure' || (last?.state === 'error' && readVerdict(last.description) === 'unknown')
    return isFailure ? 'failure' : undefined
  }

  return {
    async find({ service, environment }): Promise<WhatWasBefore> {
      const { data } = await askGithub('deployments: read', () =>
        repos.listDeployments({ ...at, environment, per_page: MOST_DEPLOYMENTS })
      )
      let isAfterFailure = false
      for (const deployment of data.filter(isPastOf(service, runUrl, data)).slice(0, MOST_STATUS_CALLS)) {
        const end = await endOf(deployment)
        if (end === 'success') return { lastSuccess: describe(deployment), isAfterFailure }
        isAfterFailure ||= end === 'failure'
      }
      return { lastSuccess: undefined, isAfterFailure }
    },

    async compare(base, head): Promise<CommitRange> {
      const { data } = await askGithub('contents: read', () =>
        repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 100 })
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

/** Deployments of the service; where none is told apart by service, all that others recorded for the environment. */
function isPastOf(
  service: string,
  runUrl: string | undefined,
  all: readonly Deployment[]
): (deployment: Deployment) => boolean {
  const areOurs = all.some(({ payload }) => readDeploymentPayload(payload).kind === 'ours')
  return ({ payload }) => {
    const read = readDeploymentPayload(payload)
    if (read.kind !== 'ours') return !areOurs && read.kind === 'foreign'
    return read.payload.service === service && (runUrl === undefined || read.payload.run !== runUrl)
  }
}

function describe({ sha, payload }: Deployment): WhatWasBefore['lastSuccess'] {
  const read = readDeploymentPayload(payload)
  return read.kind === 'ours'
    ? { commit: read.payload.commit ?? sha, version: read.payload.version }
    : { commit: sha, version: undefined }
}
