/**
 * What a run is for. `approve`, `promote` and `abort` resume a paused rollout and start none; an approved rollout is judged from then on.
 * A `rollback` is judged, and continues whatever the result.
 */
export type Purpose = 'deploy' | 'rollback' | 'approve' | 'promote' | 'abort'

/** Times at which a rollout's waiting ends: epoch milliseconds. */
export interface MoveLimits {
  /** Until when a rollout that the platform does not show is waited for. */
  readonly visibleBy: number
  /** When the whole rollout must be over. */
  readonly deadlineAt: number
  /** Until when to wait, after the deadline, for the end of a rollback or of an unknown state. */
  readonly giveUpAt: number
  /** Below this many milliseconds before a stop expires, the abort is ours and not the platform's. */
  readonly stopMarginMilliseconds: number
}

const VISIBLE_WITHIN_MILLISECONDS = 120_000
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000
const STOP_MARGIN_MILLISECONDS = 120_000

/** How long a rollout may take. */
export interface RolloutTime {
  readonly purpose: Purpose
  readonly timeoutMilliseconds: number
  /** How long to wait, after the timeout, for the end of a rollback or of an unknown state; undefined: 15 minutes. */
  readonly patienceMilliseconds?: number
}

/** The limits of one rollout. What a person asked to finish, and the rollback itself, are never rolled back because of the time. */
export function limitsOf(
  { purpose, timeoutMilliseconds, patienceMilliseconds = AFTER_THE_DEADLINE_MILLISECONDS }: RolloutTime,
  startedAt: number
): MoveLimits {
  const deadlineAt = startedAt + timeoutMilliseconds
  return {
    visibleBy: startedAt + VISIBLE_WITHIN_MILLISECONDS,
    deadlineAt: purpose === 'promote' || purpose === 'rollback' ? Number.POSITIVE_INFINITY : deadlineAt,
    giveUpAt: deadlineAt + patienceMilliseconds,
    stopMarginMilliseconds: STOP_MARGIN_MILLISECONDS
  }
}
