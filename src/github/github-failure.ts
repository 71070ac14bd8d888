import { DeployError } from '../domain/errors.js'
import type { GitHubHeaders } from './github-request.js'

/** Why a request was not answered with a 2xx. `limited`: not before the moment it names, epoch milliseconds. */
export type GitHubFailure =
  | { readonly kind: 'limited'; readonly until: number }
  | { readonly kind: 'retryable' }
  | { readonly kind: 'final'; readonly status: number }

const SECOND = 1000
/** How long to wait where GitHub reports a limit without a time: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSAID_WAIT_MILLISECONDS = 60 * SECOND

/** Distinguishes limits, temporary failures and answers. Octokit's errors have a `status`, and a `response` when there was one. */
export function classifyGitHubFailure(error: unknown, now: number): GitHubFailure {
  const {
    status = 0,
    response,
    message = ''
  } = error as {
    readonly status?: number
    readonly response?: { readonly headers?: GitHubHeaders }
    readonly message?: string
  }
  const headers = response?.headers ?? {}
  if (response === undefined) return { kind: 'retryable' }
  if (status === 429 || (status === 403 && isAboutLimits(headers, message)))
    return { kind: 'limited', until: readLimit(headers, now) }
  return status >= 500 || status === 408 ? { kind: 'retryable' } : { kind: 'final', status }
}

/**
 * When the next request may be sent, by the clock that shows `now`, where this answer was the last one that the limit allowed; else 0. GitHub
 * names the moment by its own clock, and the time of the answer too.
 */
export function nextAllowedAt(headers: GitHubHeaders, now: number): number {
  if (String(headers['x-ratelimit-remaining'] ?? '') !== '0') return 0
  const reset = Number(headers['x-ratelimit-reset'] ?? 0) * SECOND
  const answered = Date.parse(String(headers.date ?? ''))
  return reset + (Number.isFinite(answered) ? now - answered : 0)
}

/** The error for people of a request that will not be repeated. */
export function describeGitHubFailure(what: string, error: unknown): DeployError {
  const { status = 0, response } = error as { readonly status?: number; readonly response?: unknown }
  const told = { cause: error }
  if (response === undefined)
    return new DeployError('unreachable', `No response from GitHub while reading ${what}. Try again later.`, told)
  if (status === 401)
    return new DeployError(
      'credentials-expired',
      `GitHub rejected the token (401) while reading ${what}. Set a valid token.`,
      told
    )
  if (status === 403 || status === 404)
    return new DeployError(
      status === 403 ? 'access-denied' : 'not-found',
      `GitHub returned ${status} while reading ${what}: it does not exist, or the token lacks permission to read it.`,
      told
    )
  return new DeployError('platform-error', `GitHub returned ${status} while reading ${what}. Try again later.`, told)
}

function isAboutLimits(headers: GitHubHeaders, message: string): boolean {
  const isUsedUp = String(headers['x-ratelimit-remaining'] ?? '') === '0'
  return isUsedUp || headers['retry-after'] !== undefined || /rate limit/i.test(message)
}

function readLimit(headers: GitHubHeaders, now: number): number {
  const seconds = Number(headers['retry-after'])
  if (Number.isFinite(seconds)) return now + seconds * SECOND
  return Math.max(nextAllowedAt(headers, now), 0) || now + UNSAID_WAIT_MILLISECONDS
}
