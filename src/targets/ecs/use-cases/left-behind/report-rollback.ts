import { formatDuration } from '../../../../domain/input/duration.js'
import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import type { RolledBackFirst } from './roll-back-running.js'

/** Why a run was started, and when. */
export interface RollbackTiming {
  readonly purpose: 'deploy' | 'rollback'
  /** Epoch milliseconds. */
  readonly startedAt: number
}

/** The outcome with what was rolled back first, and for a rollback with the time after which all traffic was back. */
export function reportRollback(
  outcome: RolloutRecord,
  rolledBackFirst: RolledBackFirst | undefined,
  { purpose, startedAt }: RollbackTiming
): RolloutRecord {
  const { ending } = outcome
  const isBack = purpose === 'rollback' && ending.verdict === 'succeeded'
  const isBackAlready = ending.reasonCode === 'already-live' ? rolledBackFirst?.trafficBackAt : undefined
  const took = formatDuration(Math.max(1_000, (isBackAlready ?? outcome.finishedAt) - startedAt))
  const reason = [rolledBackFirst?.sentence, ending.reason, isBack ? `The rollback took ${took}.` : undefined]
  return { ...outcome, ending: { ...ending, reason: reason.filter(part => part !== undefined).join(' ') } }
}
