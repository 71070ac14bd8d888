import type { Ending, ReasonCode } from './verdict.js'

/** Endings that tasks and targets did not cause. */
const CODES: readonly ReasonCode[] = [
  'gate',
  'inconclusive',
  'drift',
  'aborted',
  'cancelled',
  'alarm',
  'hook-expired',
  'superseded'
]

/** Whether tasks that failed are no cause of this end: some may have failed meanwhile, or were stopped by the rollback. */
export function isDecidedElsewhere({ verdict, reasonCode }: Pick<Ending, 'verdict' | 'reasonCode'>): boolean {
  return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode)
}
