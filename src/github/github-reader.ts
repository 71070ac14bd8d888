import { DeployError } from '../domain/errors.js'
import type { Clock } from '../ports/clock.js'
import { classifyGitHubFailure, describeGitHubFailure, nextAllowedAt } from './github-failure.js'
import type { GitHubRequest, GitHubResponse } from './github-request.js'

/** What is read, for the error when it cannot be. */
export interface Subject {
  /** `the deployments of acme/shop`. */
  readonly what: string
  /** What the token needs: `deployments: read`. */
  readonly permission: string
}

/** Reads from GitHub's REST API. */
export interface GitHubReader {
  /** One answer. */
  read(route: string, parameters: Readonly<Record<string, unknown>>, subject: Subject): Promise<GitHubResponse>
  /** Requests sent, repeated ones included. */
  countRequests(): number
}

const MOST_TRIES = 4
const FIRST_PAUSE_MILLISECONDS = 1_000
/** A limit that ends later than this is an error: a job must not wait for an hour. */
const MOST_WAITING_MILLISECONDS = 15 * 60_000
const ANSWER_WITHIN_MILLISECONDS = 20_000

/**
 * Reads with patience: what fails in passing is asked again, and when GitHub's limits are reached nothing is sent until they are
 * over. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function githubReader(request: GitHubRequest, clock: Clock): GitHubReader {
  let notBefore = 0
  let requests = 0
  const waitForTurn = async (what: string) => {
    const wait = notBefore - clock.now()
    if (wait > MOST_WAITING_MILLISECONDS) throw limited(what, notBefore)
    if (wait > 0) await clock.sleep(wait)
  }
  const send: GitHubRequest = (route, parameters) => {
    requests += 1
    return request(route, { ...parameters, request: { signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS) } })
  }
  return {
    countRequests: () => requests,
    async read(route, parameters, { what }) {
      for (let tries = 1; ; tries += 1) {
        await waitForTurn(what)
        try {
          const response = await send(route, parameters)
          notBefore = Math.max(notBefore, nextAllowedAt(response.headers, clock.now()))
          return response
        } catch (error) {
          const failure = classifyGitHubFailure(error, clock.now())
          if (failure.kind === 'limited' && tries < MOST_TRIES) notBefore = Math.max(notBefore, failure.until)
          else if (failure.kind === 'limited') throw limited(what, failure.until)
          else if (failure.kind === 'final' || tries === MOST_TRIES) throw describeGitHubFailure(what, error)
          else await clock.sleep(FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1))
        }
      }
    }
  }
}

function limited(what: string, until: number): DeployError {
  const at = new Date(until).toISOString()
  return new DeployError(
    'throttled',
    `GitHub's rate limit was reached while reading ${what}. Run again after ${at}, or report fewer days.`
  )
}
