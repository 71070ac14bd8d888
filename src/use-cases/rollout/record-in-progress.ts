import type { InstanceFailure, UnhealthyEndpoint } from '../../domain/rollout/instance-failure.js'
import type { Revision, SuccessorRevision } from '../../domain/rollout/revision.js'
import { ROLLED_BACK, type Ending } from '../../domain/rollout/verdict.js'
import type { DeploymentLog } from './deployment-log.js'
import type { RecordedChanges } from '../../domain/rollout/rollout-record.js'

/**
 * What is recorded of one service's rollout while it continues, on any platform and by any strategy. Changed in place: a cancellation must
 * find its current state. Times are epoch milliseconds.
 */
export interface RecordInProgress {
  readonly service: string
  readonly eventLog: DeploymentLog
  readonly startedAt: number
  readonly changes: RecordedChanges
  /** The previous revision, if it is known. */
  from: Revision | undefined
  readonly to: Revision
  failures: readonly InstanceFailure[]
  unhealthy: readonly UnhealthyEndpoint[]
  successor: SuccessorRevision | undefined
  /** Ids of the platform's events that were logged, or do not need to be. */
  readonly eventsSeen: Set<string>
  /** What was last logged of its instances. */
  loggedProgress: string
  ending: Ending | undefined
  endedAt: number | undefined
}

type Start = Pick<RecordInProgress, 'service' | 'eventLog' | 'startedAt' | 'changes' | 'from' | 'to'>

/** Opens the record of a rollout that has not done anything yet. `eventsBefore`: ids of earlier events of the platform. */
export function openRecord(start: Start, eventsBefore: readonly string[]): RecordInProgress {
  return {
    ...start,
    failures: [],
    unhealthy: [],
    successor: undefined,
    eventsSeen: new Set(eventsBefore),
    loggedProgress: '',
    ending: undefined,
    endedAt: undefined
  }
}

/**
 * Ends the record. Only the first ending counts. What the step reports at its end (the error of a step with one service, the warning of a
 * pause) is not logged here.
 */
export function endRecord(record: RecordInProgress, ending: Ending, at: number): void {
  if (record.ending !== undefined) return
  record.ending = ending
  record.endedAt = at
  const { verdict, reason } = ending
  const isSaidLater = record.eventLog.isAlone && verdict !== 'succeeded'
  record.eventLog.end(
    reason.startsWith(ROLLED_BACK) ? reason : `${verdict}: ${reason}`,
    verdict,
    isSaidLater ? 'logged-elsewhere' : 'logged'
  )
}
