import type { RunEvent } from '../ports/run-event.js'

/** The pull request that the workflow runs for. */
export interface PullRequestEvent {
  readonly number: number
  /** Its last commit. GITHUB_SHA is that of a merge, which nobody sees. */
  readonly commit: string | undefined
}

/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export async function readPullRequest(event: RunEvent): Promise<PullRequestEvent | undefined> {
  const { pull_request: pullRequest } = ((await event.read()) ?? {}) as EventPayload
  if (pullRequest?.number === undefined) return undefined
  return { number: pullRequest.number, commit: pullRequest.head?.sha }
}

interface EventPayload {
  readonly pull_request?: { readonly number?: number; readonly head?: { readonly sha?: string } }
}
