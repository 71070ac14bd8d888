import type { RunEvent } from '../../ports/runner/run-event.js'

/** The pull request that the workflow runs for. */
export interface PullRequestEvent {
  readonly number: number
  /**
   * The commit of the pull request: after a merge (by any method), the commit on the base branch; before, its last commit, because
   * GITHUB_SHA is a temporary merge commit.
   */
  readonly commit: string | undefined
}

/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export async function readPullRequest(event: RunEvent): Promise<PullRequestEvent | undefined> {
  const { pull_request: pullRequest } = ((await event.read()) ?? {}) as EventPayload
  if (pullRequest?.number === undefined) return undefined
  const { number, merged, merge_commit_sha: mergeCommit, head } = pullRequest
  return { number, commit: merged === true ? (mergeCommit ?? undefined) : head?.sha }
}

interface EventPayload {
  readonly pull_request?: {
    readonly number?: number
    readonly merged?: boolean | null
    readonly merge_commit_sha?: string | null
    readonly head?: { readonly sha?: string }
  }
}
