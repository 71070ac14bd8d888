import type { RolloutIdentity } from '../rollout/rollout-identity.js'
import type { Verdict } from '../rollout/verdict.js'

/**
 * The `payload` of a GitHub deployment of deploy-kit: everything that delivery figures are computed from. Published as
 * schemas/deployment-payload.v1.json; within version 1, members are only ever added. Times are ISO 8601 with their offset.
 * GitHub keeps a payload as it was created: https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
export interface DeploymentPayload extends RolloutIdentity {
  readonly schema: typeof PAYLOAD_SCHEMA
  readonly service: string
  readonly environment: string
  /** What the team calls this version: a release, a commit, or the revision `api:42`. */
  readonly version: string
  /** `sha256:…` of the image. */
  readonly digest?: string
  /** Commit that the version was built from. */
  readonly commit?: string
  /** What the team calls the previous revision; absent for a first deployment. `from` is its revision. */
  readonly previous?: DeployedVersion
  readonly kind: DeploymentKind
  readonly strategy: DeploymentStrategy
  readonly verification: DeploymentVerification
  readonly startedAt: string
  /** Set if the deployment had ended when it was recorded; its statuses always show the end. */
  readonly outcome?: RecordedOutcome
  /** The commits that came with it. */
  readonly commits?: CommitTimes
  /** Address of the workflow run. */
  readonly run?: string
}

export interface DeployedVersion {
  readonly version: string
  readonly digest?: string
  readonly commit?: string
}

/** `rollback`: back to an earlier version because of the running one. `redeploy`: the same version again. */
export type DeploymentKind = 'deploy' | 'rollback' | 'redeploy'

export type DeploymentStrategy = 'rolling' | 'canary' | 'linear' | 'blue-green'

/** What the version had to pass: gates on its traffic, the health checks of the platform, or nothing. */
export type DeploymentVerification = 'gates' | 'health' | 'none'

export interface RecordedOutcome {
  readonly verdict: Verdict
  readonly reasonCode: string
  readonly finishedAt: string
}

export interface CommitTimes {
  /** Total number of commits; greater than the length of the list if it was truncated. */
  readonly total: number
  readonly list: readonly { readonly commit: string; readonly committedAt: string }[]
}

export const PAYLOAD_SCHEMA = 'deploy-kit/deployment@1'

/** More commits than these are not listed in a payload. */
export const MOST_LISTED_COMMITS = 100
