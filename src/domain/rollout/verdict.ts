import type { ErrorCode } from '../errors.js'

/** How a deployment ended. Only `succeeded` and `paused` are green. */
export type Verdict = (typeof VERDICTS_WORST_FIRST)[number]

/** Every verdict; of many services, the worst is the verdict on all. */
export const VERDICTS_WORST_FIRST = [
  'failed',
  'unknown',
  'timed-out',
  'cancelled',
  'rolled-back',
  'superseded',
  'paused',
  'succeeded'
] as const

/** Why it ended so. Closed: a caller may switch over it. An `ErrorCode` names the kind of call or input that failed. */
export type ReasonCode =
  | SuccessCode
  | FailureCause
  | ErrorCode
  // before anything was changed
  | 'service-missing'
  | 'service-inactive'
  | 'wrong-controller'
  | 'wrong-strategy'
  | 'another-deployment-running'
  | 'preflight'
  // while it was watched
  | 'service-deleted'
  | 'scaled-to-zero'
  | 'superseded'
  | 'stopped'
  | 'rollback-failed'
  | 'rollback-unfinished'
  | 'rolled-back-by-others'
  | 'hook-expired'
  | 'not-visible'
  | 'unconfirmed'
  | 'paused'
  | 'several'

export type SuccessCode =
  | 'deployed'
  | 'already-live'
  | 'redeployed-by-others'
  | 'started'
  | 'traffic-shifted'
  | 'would-change'
  | 'would-not-change'

/** What ended a deployment before it was complete, whatever detected it. */
export type FailureCause =
  | 'circuit-breaker'
  | 'alarm'
  | 'image-pull'
  | 'missing-secret'
  | 'never-healthy'
  | 'task-failures'
  | 'gate'
  | 'inconclusive'
  | 'drift'
  | 'hook'
  | 'aborted'
  | 'timed-out'
  | 'cancelled'

/** The end of one service's deployment, or of the whole step. */
export interface Ending {
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  /** For people: what happened, why, and the running revision. */
  readonly reason: string
}

/** How the reason of every rollback begins. */
export const ROLLED_BACK = 'Rolled back'

/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
export function verdictFor(cause: ReasonCode, otherwise: Verdict): Verdict {
  return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise
}

export function isGreen(verdict: Verdict): boolean {
  return verdict === 'succeeded' || verdict === 'paused'
}

/** One ending for many: the worst verdict, and how many ended so. Throws a `RangeError` for none. */
export function combineEndings(endings: readonly (Ending & { readonly subject: string })[]): Ending {
  const [first, ...others] = endings
  if (first === undefined) throw new RangeError('There is no outcome to combine.')
  if (others.length === 0) return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason }
  const { verdict, worst } = findWorst(endings)
  const codes = new Set(worst.map(ending => ending.reasonCode))
  const count = countWorst(endings)
  return {
    verdict,
    reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
    reason: isGreen(verdict)
      ? count
      : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
  }
}

/** How many services ended in the worst verdict, in one sentence: `2 of 3 services: rolled-back.` */
export function countWorst(endings: readonly Pick<Ending, 'verdict'>[]): string {
  const { verdict, worst } = findWorst(endings)
  const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`
  return `${count} services: ${verdict}.`
}

function findWorst<Each extends Pick<Ending, 'verdict'>>(
  endings: readonly Each[]
): { readonly verdict: Verdict; readonly worst: readonly Each[] } {
  const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown'
  return { verdict, worst: endings.filter(ending => ending.verdict === verdict) }
}
