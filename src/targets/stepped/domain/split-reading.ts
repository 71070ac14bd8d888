import type { Revision } from '../../../domain/rollout/revision.js'
import type { Lock, Placement, Shares } from '../../../domain/rollout/split-state.js'
import type { NamedRevision, RolloutNote } from './rollout-note.js'

/** What a rollout on a split is found by. */
export interface SteppedRef {
  /** Of the lock. */
  readonly holder: string
  readonly canary: Revision
  readonly stable: Revision | undefined
}

/** One look at a split: all that is decided by. */
export interface SplitReading {
  /** Epoch milliseconds, in the platform's time. */
  readonly now: number
  readonly lock: Lock | undefined
  /** Of the lock; undefined where there is none, or it cannot be understood. */
  readonly note: RolloutNote | undefined
  readonly shares: Shares
  /** Of the revision that the rollout brings, or goes back to. */
  readonly placement: Placement
}

/** The share of production traffic that a revision has; undefined where it cannot be determined. */
export function percentOf({ stable, others }: Shares, { id }: NamedRevision): number | undefined {
  const other = others.find(({ revision }) => revision.id === id)
  if (other !== undefined) return other.percent
  if (stable?.id !== id) return 0
  return others.reduce<number | undefined>(
    (left, { percent }) => (left === undefined || percent === undefined ? undefined : left - percent),
    100
  )
}

/** Whether the lease has expired. */
export function isLeaseOver({ now, lock }: Pick<SplitReading, 'now' | 'lock'>): boolean {
  return lock === undefined || now >= lock.expiresAt
}

export function isPromoted({ shares }: Pick<SplitReading, 'shares'>, { canary }: RolloutNote): boolean {
  return shares.stable?.id === canary.id
}

/** Whether all traffic went to a revision that the rollout does not know. */
export function isReplaced({ shares: { stable } }: Pick<SplitReading, 'shares'>, note: RolloutNote): boolean {
  return stable?.id !== note.canary.id && stable?.id !== note.stable?.id
}

/** The revision whose placement matters next: the canary's, or that of the one it goes back to. */
export function placedNext(note: RolloutNote, reading: Pick<SplitReading, 'shares'>): NamedRevision {
  return note.stage === 'back' && isPromoted(reading, note) && note.stable !== undefined ? note.stable : note.canary
}
