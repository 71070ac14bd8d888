import type { ReasonCode } from '../../../../domain/rollout/verdict.js'

/** How a deployment with shifted traffic went. */
export type ShiftAttempt<Outcome> =
  | { readonly kind: 'ended'; readonly record: Outcome }
  /** A rollback that could not start, and left the service as it was. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Not of what a rolling update would end with too, and not where it is unknown whether ECS was changed. */
const ROLLING_INSTEAD: readonly ReasonCode[] = [
  'preflight',
  'rejected',
  'conflict',
  'access-denied',
  'not-implemented',
  'wrong-strategy',
  'scaled-to-zero'
]

/** Whether a rolling update is tried in place of a rollback that was refused with this code. */
export function mayRollInstead({ code }: { readonly code: ReasonCode }): boolean {
  return ROLLING_INSTEAD.includes(code)
}
