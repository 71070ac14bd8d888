import { describeTaskFailure, type TaskFailure } from './task-failure.js'
import type { FailureCause } from '../../../../domain/rollout/verdict.js'

/** What made a deployment fail, and what is to be said about it. */
export interface Failure {
  readonly cause: FailureCause
  /** A clause without a full stop: `3 tasks failed: Essential container in task exited (api: exit code 1)`. */
  readonly text: string
}

const CAUSES: Readonly<Record<TaskFailure['kind'], FailureCause>> = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  unhealthy: 'never-healthy',
  crashed: 'task-failures',
  'not-started': 'task-failures'
}

/** Judges the failed tasks of a deployment: at once where the next task cannot do better, else from `limit` tasks on. */
export function judgeTaskFailures(failures: readonly TaskFailure[], limit: number | undefined): Failure | undefined {
  const decisive = failures.find(failure => failure.decides === 'at-once')
  if (decisive !== undefined)
    return { cause: CAUSES[decisive.kind], text: `a task failed: ${describeTaskFailure(decisive)}` }
  if (limit === undefined || failures.length < limit) return undefined
  return { cause: mostCommonCause(failures), text: summariseTaskFailures(failures) ?? '' }
}

/** `3 tasks failed, the last: …`; undefined when none did. */
export function summariseTaskFailures(failures: readonly TaskFailure[]): string | undefined {
  const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0))
  if (last === undefined) return undefined
  const text = describeTaskFailure(last)
  return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`
}

function mostCommonCause(failures: readonly TaskFailure[]): FailureCause {
  const causes = failures.map(failure => CAUSES[failure.kind])
  const count = (cause: FailureCause) => causes.filter(other => other === cause).length
  return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures'
}
