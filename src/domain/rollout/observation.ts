import type { DeployError } from '../errors.js'
import type { Revision } from './revision.js'
import type { ReasonCode, SuccessCode } from './verdict.js'

/**
 * The state of a rollout, in neutral words. The mapping is total: an unrecognized state is `unknown`, and the
 * rollout is observed further until its timeout.
 */
export type Phase =
  /** The platform does not show our rollout (yet). */
  | 'absent'
  /** Accepted; nothing of the new revision runs yet. */
  | 'starting'
  /** Continues automatically. */
  | 'progressing'
  /** Is at `stop` and waits for an effect. */
  | 'paused'
  /** All traffic is on the new revision; the old one is being removed. */
  | 'promoting'
  /** Is being ended, by others or by us, and not (yet) rolled back. */
  | 'stopping'
  | 'rolling-back'
  | 'succeeded'
  | 'rolled-back'
  /** A rollback was made and did not succeed: neither revision is certain to serve all traffic. */
  | 'rollback-failed'
  /** Ended without success and without a rollback. */
  | 'failed'
  /** Ended before its end, by others or by us, without a rollback. */
  | 'stopped'
  | 'superseded'
  | 'unknown'

/** One look at a rollout. Times are epoch milliseconds. */
export interface Observation {
  /** In the platform's own time, where it reports one. */
  readonly at: number
  /** When the rollout began, as the platform reports. */
  readonly startedAt: number | undefined
  readonly phase: Phase
  /** The platform's own word for its state: `IN_PROGRESS`. For people only. */
  readonly state: string | undefined
  /** The platform's own word for the part of the rollout that it is at: `BAKE_TIME`. For people only. */
  readonly stage: string | undefined
  /** Why it ended, as the platform reports it. */
  readonly reason: string | undefined
  /** The same as a code, where the platform rolled back or failed automatically. */
  readonly cause: ReasonCode | undefined
  /** The previous revision; undefined for a first deployment: there is nothing to compare with or to roll back to. */
  readonly stable: Pick<Revision, 'id' | 'label'> | undefined
  readonly canary: Pick<Revision, 'id' | 'label'>
  /** Share of production traffic that goes to the canary, 0 to 100; undefined where it cannot be determined. */
  readonly canaryPercent: number | undefined
  readonly stop: Stop | undefined
  /** What took the place of our rollout. */
  readonly successor: Successor | undefined
  /** One sentence where the traffic is not split as the rollout left it: others changed it, or two reads of one moment differ. */
  readonly drift: string | undefined
  /**
   * Why a part of this look could not be read, where that may pass. Such an observation is enough to see an end and to roll back. A rollout is not
   * continued by it, unless it is a rollback.
   */
  readonly unread: DeployError | undefined
  /**
   * A clause on what runs now (`2 of api:1 are running`), where a rollout replaces instances and shifts no traffic: then this is shown
   * in place of the canary's share.
   */
  readonly running?: string
  /** How it succeeded, in one sentence, where that is not just that the canary took all traffic. */
  readonly success?: { readonly code: SuccessCode; readonly reason: string }
  /** Until when parts of the platform that contradict each other are given to agree; from then on the outcome is unknown, for `reason`. */
  readonly settleBy?: number
}

/** Where a rollout waits for an effect. */
export interface Stop {
  /** New for every stop, also at the same share of traffic. */
  readonly id: string
  /** When it began. */
  readonly since: number
  /** When the platform, or the lease, acts automatically; undefined: it never expires. */
  readonly expiresAt: number | undefined
}

export interface Successor {
  /** For people: which rollout it is, and of what. */
  readonly label: string
  /** `id` of the revision that it deploys, where that is known. */
  readonly revision: string | undefined
}

/** Whether nothing of the rollout is in progress. */
export function isOver({ phase }: Pick<Observation, 'phase'>): boolean {
  return ['succeeded', 'rolled-back', 'rollback-failed', 'failed', 'stopped', 'superseded'].includes(phase)
}

/** Whether the rollout can still be moved: forward, or back. */
export function isOpen({ phase }: Pick<Observation, 'phase'>): boolean {
  return ['absent', 'starting', 'progressing', 'paused', 'promoting'].includes(phase)
}
