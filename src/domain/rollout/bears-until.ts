import type { ErrorCode } from '../errors.js'

const SHORTEST_PATIENCE_MILLISECONDS = 60_000
const LONGEST_PATIENCE_MILLISECONDS = 600_000

/** How long the end of a rollback is waited for: as long as the deployment was, within bounds. In milliseconds. */
export function rollbackPatienceMilliseconds({
  timeoutMilliseconds
}: {
  readonly timeoutMilliseconds: number
}): number {
  return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds))
}

/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
export const STILL_HOLDS_MILLISECONDS = 10_000

/** Until when (epoch milliseconds) it is borne that a deployment cannot be read: its timeout, or what is given to its rollback. */
export function bearsUntil({
  plan,
  course
}: {
  readonly plan: { readonly deadlineAt: number; readonly timeoutMilliseconds: number }
  readonly course: { readonly rollback: { readonly at: number } | undefined }
}): number {
  return course.rollback === undefined ? plan.deadlineAt : course.rollback.at + rollbackPatienceMilliseconds(plan)
}

const PASSING: readonly ErrorCode[] = ['throttled', 'unreachable', 'platform-error']

const SHOWN_BY_THE_NEXT_LOOK: readonly ErrorCode[] = [
  ...PASSING,
  'conflict',
  'rejected',
  'not-found',
  'outcome-unknown'
]

/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
export function isShownByNextLook({ code }: { readonly code: ErrorCode }): boolean {
  return SHOWN_BY_THE_NEXT_LOOK.includes(code)
}

/** Whether a call that failed so may succeed later, by itself. */
export function isPassing({ code }: { readonly code: ErrorCode }): boolean {
  return PASSING.includes(code)
}
