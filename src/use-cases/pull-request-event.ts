import type { Files } from '../ports/files.js'

/** The pull request that the workflow runs for. */
export interface PullRequestEvent {
  readonly number: number
  /** Its last commit. GITHUB_SHA is that of a merge, which nobody sees. */
  readonly commit: string | undefined
}

/** Reads it from the event of the run; undefined for other events. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export async function readPullRequest(
  path: string | undefined,
  files: Pick<Files, 'read'>
): Promise<PullRequestEvent | undefined> {
  const text = path === undefined || path === '' ? undefined : await files.read(path)
  const { pull_request: pullRequest } = parse(text)
  if (pullRequest?.number === undefined) return undefined
  return { number: pullRequest.number, commit: pullRequest.head?.sha }
}

interface EventPayload {
  readonly pull_request?: { readonly number?: number; readonly head?: { readonly sha?: string } }
}

function parse(text: string | undefined): EventPayload {
  try {
    return text === undefined ? {} : (JSON.parse(text) as EventPayload)
  } catch {
    return {}
  }
}
