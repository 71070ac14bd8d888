import type { LogExcerpt } from '../../../../domain/report/report.js'
import type { Verdict } from '../../../../domain/rollout/verdict.js'
import type { TaskSnapshot } from '../service/task-snapshot.js'
import type { ErrorCode } from '../../../../domain/errors.js'
import type { TaskFailureCode } from './task-ending.js'

/** Why the run of a task ended as it did. */
export type TaskRunCode = 'completed' | 'would-run' | 'cancelled' | 'timed-out' | TaskFailureCode | ErrorCode

/** How the run of a task ended. */
export interface TaskRunEnd {
  readonly verdict: Verdict
  readonly reasonCode: TaskRunCode
  readonly reason: string
}

/** The complete result of one task, for the outputs and the report. */
export interface TaskRunResult extends TaskRunEnd {
  readonly cluster: string
  /** ARN; in a dry run of a file it is what would be registered. */
  readonly taskDefinition: string
  readonly containerName: string | undefined
  readonly command: readonly string[] | undefined
  readonly taskArn: string | undefined
  /** As last seen. */
  readonly task: TaskSnapshot | undefined
  /** When the task was first seen in each status. */
  readonly statuses: readonly { readonly status: string; readonly at: number }[]
  readonly logs: readonly LogExcerpt[]
  readonly startedAt: number
  readonly finishedAt: number
}
