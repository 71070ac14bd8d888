import { getOctokit } from '@actions/github'
import type { GithubRepository } from './github-repository.js'

export interface GithubAccess {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** Such as https://api.github.com. */
  readonly api: string
  readonly fetch: typeof fetch
}

/** Opens the API. Retries and rate limits are those of the fetch that is given. */
export function openRepository({ token, repository, api, fetch }: GithubAccess): GithubRepository {
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit: getOctokit(token, { baseUrl: api, request: { fetch }, log: SILENT }), at: { owner, repo } }
}

/** The client would write deprecations to the log. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
