import type { Revision } from './revision.js'

/**
 * How a rollout stands, in words that every platform's states map to. The map is total: a state that is not known is `unknown`, and the
 * rollout is observed further until its time is over.
 */
export type Phase =
  /** The platform does not show our rollout (yet). */
  | 'absent'
  /** Accepted; nothing of the new revision runs yet. */
  | 'starting'
  /** Goes on by itself. */
  | 'progressing'
  /** Stands at `stop` and waits for an effect. */
  | 'paused'
  /** All traffic is on the new revision; the old one is being removed. */
  | 'promoting'
  | 'rolling-back'
  | 'succeeded'
  | 'rolled-back'
  /** Ended, and neither revision is certain to serve all traffic. */
  | 'failed'
  /** Ended before its end, by others or by us, without a rollback. */
  | 'stopped'
  | 'superseded'
  | 'unknown'

/** One look at a rollout. Times are epoch milliseconds. */
export interface Observation {
  /** In the platform's own time, where it tells one. */
  readonly at: number
  readonly phase: Phase
  /** The platform's own words for its state: `IN_PROGRESS, BAKE_TIME`. For people only. */
  readonly detail: string | undefined
  /** Why the platform says that it ended so. */
  readonly reason: string | undefined
  /** What served before; undefined for a first deployment: there is nothing to compare with and nothing to go back to. */
  readonly stable: Revision | undefined
  readonly canary: Revision | undefined
  /** Share of production traffic that goes to the canary, 0 to 100; undefined where it cannot be read. */
  readonly canaryPercent: number | undefined
  readonly stop: Stop | undefined
  /** What took the place of our rollout. */
  readonly successor: Successor | undefined
  /** Why the rollout must be turned back whatever the gates say: the platform sees instances fail, or others changed the traffic. */
  readonly trouble: Trouble | undefined
}

/** Where a rollout waits for an effect. */
export interface Stop {
  /** New for every stop, also at the same share of traffic. */
  readonly id: string
  /** When the platform, or the lease, acts by itself; undefined: it waits for ever. */
  readonly expiresAt: number | undefined
}

export interface Successor {
  readonly id: string
  readonly label: string
  /** The workflow run and the commit that are behind it, where they are known. */
  readonly run: string | undefined
  readonly commit: string | undefined
}

export interface Trouble {
  readonly cause: 'task-failures' | 'image-pull' | 'missing-secret' | 'never-healthy' | 'drift' | 'alarm'
  /** One sentence. */
  readonly reason: string
}
