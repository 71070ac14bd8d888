/** A deployment as GitHub keeps it: https://docs.github.com/rest/deployments/deployments */
export interface GithubDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly environment: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly description: string
  readonly created_at: string
  /** `deploy` unless it is given. */
  readonly task?: string
  /** Newest first, as GitHub lists them. */
  readonly statuses: readonly GithubDeploymentStatus[]
}

export interface GithubDeploymentStatus {
  readonly state: string
  readonly description: string
  readonly environment_url?: string
  readonly log_url?: string
  /** When it was set: with the deployment unless it is given. */
  readonly created_at?: string
  readonly id?: number
}

export interface GithubComment {
  readonly id: number
  readonly pullRequest: number
  readonly body: string
  readonly user: GithubUser
  readonly edits: number
  readonly created_at?: string
  readonly updated_at?: string
}

/** Who a token belongs to, and who wrote a comment. The login of an app ends in `[bot]`. */
export interface GithubUser {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

export interface GithubCommitStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string
  readonly target_url?: string
}

export interface GithubCommit {
  readonly sha: string
  readonly message: string
  readonly login: string
  readonly date: string
}

export interface GithubAttestation {
  readonly predicateType: string
  readonly bundle: unknown
  /** Address of the bundle, for one that is not in the answer. */
  readonly bundleUrl?: string
}

/** https://docs.github.com/rest/releases/releases#create-a-release */
export interface GithubRelease {
  readonly id: number
  readonly tag: string
  /** The commit that a new tag gets when the release is published. */
  readonly target: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly immutable: boolean
  readonly assets: readonly { readonly name: string; readonly size: number }[]
}

/** What a token may do; `write` is also `read`. */
export type GithubPermissions = Readonly<
  Partial<Record<'attestations' | 'deployments' | 'statuses' | 'pull-requests' | 'contents', 'read' | 'write'>>
>

/** What the repository holds. */
export interface GithubState {
  /** Every token that is taken, with its owner. */
  readonly owners: Map<string, GithubUser>
  permissions: GithubPermissions
  readonly deployments: GithubDeployment[]
  readonly commitStatuses: GithubCommitStatus[]
  readonly comments: GithubComment[]
  /** The history of the default branch, oldest first. */
  readonly commits: GithubCommit[]
  /** By the digest of the subject. */
  readonly attestations: Map<string, GithubAttestation[]>
  /** Pull requests by a commit that came with them. */
  readonly pullRequests: Map<string, number>
  /** Commits by tag; all are lightweight. */
  readonly tags: Map<string, string>
  readonly releases: GithubRelease[]
  /** The setting of the repository: what is published cannot be changed, and its tag cannot be moved. */
  immutableReleases: boolean
}
