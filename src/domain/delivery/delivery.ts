import type { CommitTimes, DeployedVersion, DeploymentKind } from './deployment-payload.js'

/** One deployment of one service to one environment, as GitHub recorded it. Times are epoch milliseconds. */
export interface Delivery {
  /** GitHub's number of the deployment. */
  readonly id: number
  readonly environment: string
  readonly service: string
  readonly version: string
  readonly commit: string
  readonly previous: DeployedVersion | undefined
  readonly kind: DeploymentKind
  readonly startedAt: number
  readonly ending: DeliveryEnding
  readonly commits: CommitTimes | undefined
}

/**
 * How it ended. `failed`: the version failed and was not rolled back. `rolled-back`: it failed, and the previous
 * one runs again. `undecided`: it ended without a result for the version (cancelled, superseded, unknown, or refused before
 * anything was changed).
 */
export type DeliveryEnding =
  | { readonly kind: 'succeeded' | 'failed' | 'rolled-back' | 'undecided'; readonly at: number }
  | { readonly kind: 'unfinished' }

/** A deployment as GitHub lists it, with its statuses. */
export interface RecordedDeployment extends ListedDeployment {
  /** Newest first, as GitHub lists them. */
  readonly statuses: readonly RecordedStatus[]
}

/** A deployment as GitHub lists it. */
export interface ListedDeployment {
  readonly id: number
  /** The commit that it was created for. */
  readonly commit: string
  readonly environment: string
  readonly createdAt: number
  /** As it was handed back: anything. */
  readonly payload: unknown
}

export interface RecordedStatus {
  /** One of GitHub's states, or one that it did not have when this was written. */
  readonly state: string
  readonly description: string
  /** To the second. */
  readonly at: number
  /** GitHub's number of it: a later one is higher. */
  readonly id?: number | undefined
}
