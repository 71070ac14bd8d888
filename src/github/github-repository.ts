import type { getOctokit } from '@actions/github'
import { DeployError } from '../domain/errors.js'
import { clipText } from '../domain/text/clip-text.js'
import { oneLine } from '../domain/text/one-line.js'
import { findDeployError } from '../http/lost-request.js'
import type { GitHubReader } from './github-reader.js'

/** GitHub's REST API, for one repository. */
export interface GithubRepository {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly at: { readonly owner: string; readonly repo: string }
}

/** Reads from the API with the retries of the fetch that the repository was opened with. */
export function repositoryReader({ octokit }: GithubRepository): GitHubReader {
  let requests = 0
  return {
    countRequests: () => requests,
    read: (route, parameters, { permission }) => {
      requests += 1
      return askGithub(permission, () => octokit.request(route, parameters))
    }
  }
}

/**
 * Makes a call; `permission` is what the error names when the token lacks it, such as `deployments: write`. Throws a `DeployError` whose
 * code is what GitHub answered.
 */
export async function askGithub<Answer>(permission: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    throw findDeployError(error) ?? explain(error, permission)
  }
}

/** The error of an answer that is no success. */
export class GithubRefusal extends DeployError {
  constructor(
    readonly status: number,
    message: string,
    cause: unknown
  ) {
    super(status >= 500 ? 'platform-error' : 'rejected', message, { cause })
  }
}

function explain(cause: unknown, permission: string): DeployError {
  const { status, response } = cause as {
    readonly status?: unknown
    readonly response?: { readonly data?: { readonly message?: unknown } }
  }
  if (typeof status !== 'number')
    return new DeployError('platform-error', 'GitHub returned an answer that cannot be read. Try again later.', {
      cause
    })
  const said = response?.data?.message
  const words = typeof said === 'string' ? clipText(oneLine(said), 200) : 'no message'
  const isDenied = status === 401 || status === 403 || status === 404
  const advice = isDenied ? ` The token may lack the permission ${permission}.` : ''
  return new GithubRefusal(status, `GitHub returned ${status}: ${words}.${advice}`.replace('..', '.'), cause)
}
