import type { DeliveryFigures, DeliveryWindow } from './measure-delivery.js'

/** What was read of a repository's deployments, and the figures of each service in each environment. */
export interface DoraReport {
  readonly repository: string
  readonly window: DeliveryWindow
  readonly environments: readonly string[]
  /** By environment and service; empty when none of our deployments was found. */
  readonly groups: readonly DeliveryFigures[]
  readonly reading: DoraReading
}

export interface DoraReading {
  /** Deployments to these environments that GitHub listed. */
  readonly deployments: number
  /** Of them, recorded by others. */
  readonly foreign: number
  /** Of them, ours by their word, and not to be used. */
  readonly unusable: readonly { readonly id: number; readonly problem: string }[]
  /** Changes whose commits could not be read from the repository. */
  readonly commitsUnreadable: number
  /** Changes whose commits are known in part: lead times rest on those. */
  readonly commitsCut: number
  readonly requests: number
}
