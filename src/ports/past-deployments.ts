import type { CommitRange, LastSuccess } from '../domain/notice/notice.js'

/** What was deployed before. */
export interface PastDeployments {
  /** By service: its last success in an environment, and whether what came after it failed. */
  find(target: {
    readonly services: readonly string[]
    readonly environment: string
  }): Promise<ReadonlyMap<string, WhatWasBefore>>
  /** The commits that are in `head` and not in `base`. */
  compare(base: string, head: string): Promise<CommitRange>
}

export interface WhatWasBefore {
  readonly lastSuccess: LastSuccess | undefined
  readonly isAfterFailure: boolean
  /** Recorded by another tool, which does not say for which service. */
  readonly isOfOthers?: boolean
  /** Why the last success is unknown. */
  readonly unread?: string | undefined
}
