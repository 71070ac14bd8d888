import type { CommitRange, LastSuccess } from '../domain/notice/notice.js'

/** What was deployed before. */
export interface PastDeployments {
  /** The last success of a service in an environment, and whether what came after it failed. */
  find(target: { readonly service: string; readonly environment: string }): Promise<WhatWasBefore>
  /** The commits that are in `head` and not in `base`. */
  compare(base: string, head: string): Promise<CommitRange>
}

export interface WhatWasBefore {
  readonly lastSuccess: LastSuccess | undefined
  readonly isAfterFailure: boolean
}
