import type { CallFailure } from './failure.js'

/**
 * `effect`: AWS may take longer than for a read before it answers. `glance`: the caller can do without the answer, and does not wait
 * long for it.
 */
export type Pace = 'read' | 'effect' | 'glance'

/** Whether AWS carries a call out once, however often it is sent. */
export type Repeatable = 'repeatable' | 'once'

const LIMIT_MILLISECONDS: Readonly<Record<Pace, number>> = { read: 5_000, effect: 15_000, glance: 3_000 }
const SHORTEST_LIMIT_MILLISECONDS = 1_000

/** How far an attempt got before it failed. */
export interface Given {
  isUnsent: boolean
}

export interface CallRules {
  readonly pace: Pace
  readonly repeatable: Repeatable
  readonly changes: 'nothing' | 'something'
}

/** The results of the earlier attempts of one call. */
export interface Retried {
  /** One was sent, and may have been carried out. */
  isUnclear: boolean
  renewals: number
  corrections: number
  pages: number
}

/** An effect is never cut short: its outcome would be unknown. */
export function limitOf({ pace }: CallRules, leftMilliseconds: number): number {
  if (pace === 'effect') return LIMIT_MILLISECONDS.effect
  return Math.min(LIMIT_MILLISECONDS[pace], Math.max(SHORTEST_LIMIT_MILLISECONDS, leftMilliseconds))
}

/** Whether the next attempt differs from this one: with the time that AWS named, or with new credentials. Each once a call. */
export function isRepaired(
  failure: CallFailure,
  retried: Retried,
  renewCredentials: (() => void) | undefined
): boolean {
  if (failure.kind === 'skewed' && retried.corrections === 0) {
    retried.corrections += 1
    return true
  }
  const isExpired = failure.kind === 'refused' && failure.code === 'credentials-expired'
  if (!isExpired || renewCredentials === undefined || retried.renewals > 0) return false
  retried.renewals += 1
  renewCredentials()
  return true
}

/** The code of a failure, and whether it is final: no attempt follows. */
export function codeOf(failure: CallFailure, { repeatable, isUnknown }: CallRules & { readonly isUnknown: boolean }) {
  if (isUnknown) return { isFinal: true, code: 'not-implemented' } as const
  if (failure.kind === 'refused') return { isFinal: true, code: failure.code } as const
  if (failure.kind === 'skewed') return { isFinal: true, code: 'credentials-missing' } as const
  if (failure.kind === 'unknown' && repeatable === 'once') return { isFinal: true, code: 'outcome-unknown' } as const
  return { isFinal: false, code: failure.code } as const
}
