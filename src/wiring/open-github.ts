import { DeployError } from '../domain/errors.js'
import type { GithubRepository } from '../github/github-repository.js'
import { localFetch } from '../http/local-fetch.js'
import { patientFetch } from '../http/patient-fetch.js'
import type { Clock } from '../ports/clock.js'
import type { DeploymentHistory } from '../ports/deployment-history.js'
import { githubApi } from './github-api.js'

/** What GitHub is reached with. */
export interface GithubReach {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** When all of it must be over, in epoch milliseconds. */
  readonly deadlineAt: number
}

/**
 * GitHub's REST API for the repository of the job. The client is loaded when it is needed. Throws `bad-input` without
 * `GITHUB_REPOSITORY`.
 */
export async function openGithub(token: string, { env, clock, deadlineAt }: GithubReach): Promise<GithubRepository> {
  const { GITHUB_REPOSITORY: repository } = env
  if (repository === undefined)
    throw new DeployError('bad-input', 'GITHUB_REPOSITORY is not set. GitHub sets it in every job; do not unset it.')
  const api = githubApi(env)
  const { openRepository } = await import('../github/open-repository.js')
  const fetch = localFetch(patientFetch({ clock, deadlineAt, random: Math.random }), env)
  return openRepository({ token, repository, api, fetch })
}

/** The deployments and commits of the repository. */
export async function openDeploymentHistory(repository: GithubRepository): Promise<DeploymentHistory> {
  const { repositoryReader } = await import('../github/github-repository.js')
  const { githubDeploymentHistory } = await import('../adapters/github/github-deployment-history.js')
  return githubDeploymentHistory(repositoryReader(repository), repository.at)
}
