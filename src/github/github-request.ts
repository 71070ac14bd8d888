/** What sends one request to GitHub's REST API: `request` of Octokit, and nothing else of it. Rejects what is not a 2xx. */
export type GitHubRequest = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<GitHubResponse>

export interface GitHubResponse {
  readonly status: number
  readonly headers: GitHubHeaders
  readonly data: unknown
}

/** By lower-case name. */
export type GitHubHeaders = Readonly<Record<string, string | number | undefined>>
