import type { Ending, ReasonCode } from './verdict.js'

/** Endings that instances and endpoints did not cause. */
const CODES: readonly ReasonCode[] = [
  'gate',
  'inconclusive',
  'drift',
  'hook',
  'aborted',
  'cancelled',
  'alarm',
  'hook-expired',
  'superseded'
]

/** Whether instances that failed are no cause of this end: some may have failed meanwhile, or were stopped by the rollback. */
export function isDecidedElsewhere({ verdict, reasonCode }: Pick<Ending, 'verdict' | 'reasonCode'>): boolean {
  return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode)
}
