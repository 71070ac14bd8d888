import type { ErrorCode } from '../errors.js'

/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
export const STILL_HOLDS_MILLISECONDS = 10_000

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

/** Whether a call that failed so may succeed later, automatically. */
export function isPassing({ code }: { readonly code: ErrorCode }): boolean {
  return PASSING.includes(code)
}
