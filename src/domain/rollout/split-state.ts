import type { Revision } from './revision.js'
import type { FailureCause } from './verdict.js'

/** What is placed: one instance group of a revision. */
export type Placement =
  /** `absent`: also while it is drained. */
  | { readonly state: 'absent' | 'starting' | 'ready' }
  /** It will not become ready automatically; `reason` is one sentence with the cause, with the last line of its log. */
  | {
      readonly state: 'failed'
      readonly cause: Extract<FailureCause, 'image-pull' | 'missing-secret' | 'never-healthy' | 'task-failures'>
      readonly reason: string
    }

/** How production traffic is split, in one reading. */
export interface Shares {
  /** What has all traffic outside of a rollout; undefined before the first deployment. */
  readonly stable: Revision | undefined
  /** All else that is placed, with its share (0 to 100) as the platform has it; undefined where that cannot be determined. */
  readonly others: readonly { readonly revision: Revision; readonly percent: number | undefined }[]
}

/** The run that controls a rollout, as the platform keeps it: no runner's memory is trusted. */
export interface Lock {
  /** Names the run for people, and is unique: `https://github.com/o/r/actions/runs/1#7f3a`. */
  readonly holder: string
  /**
   * Epoch milliseconds, in the platform's time: then the lease expires, and the platform (or the next run) gives all traffic to the
   * stable revision and removes the others. The lock stays: it records what happened.
   */
  readonly expiresAt: number
  /** What the engine wrote beside it: at most 4 KiB of JSON. */
  readonly note: string
}

/** The length of a note, in bytes. */
export const NOTE_BYTES_AT_MOST = 4096
