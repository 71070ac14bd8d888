import type { RunEvent } from '../ports/run-event.js'

/** The pull request that the workflow runs for. */
export interface PullRequestEvent {
  readonly number: number
  /**
   * What it brought: once it is merged, the commit on its base branch, whatever way it was merged by; before, its last commit, as
   * GITHUB_SHA is that of a merge, which nobody sees.
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
