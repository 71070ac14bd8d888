import type { FailureCause } from '../../../../domain/rollout/verdict.js'
import { type InstanceFailure, describeInstanceFailure } from '../../../../domain/rollout/instance-failure.js'

/** What made a deployment fail, and the message about it. */
export interface Failure {
  readonly cause: FailureCause
  /** A clause without a full stop: `3 tasks failed: Essential container in task exited (api: exit code 1)`. */
  readonly text: string
}

const CAUSES: Readonly<Record<InstanceFailure['kind'], FailureCause>> = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  unhealthy: 'never-healthy',
  crashed: 'task-failures',
  'not-started': 'task-failures'
}

/** Judges the failed tasks of a deployment: immediately where the next task would fail too, else from `limit` tasks on. */
export function judgeTaskFailures(
  failures: readonly InstanceFailure[],
  limit: number | undefined
): Failure | undefined {
  const decisive = failures.find(failure => failure.decides === 'at-once')
  if (decisive !== undefined)
    return { cause: CAUSES[decisive.kind], text: `a task failed: ${describeInstanceFailure(decisive)}` }
  if (limit === undefined || failures.length < limit) return undefined
  return { cause: mostCommonCause(failures), text: summariseTaskFailures(failures) ?? '' }
}

/**
 * The limit where no circuit breaker of ECS counts: its own threshold, half of the desired tasks, from 3 to 200.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
export function defaultFailedTasksLimit(desiredCount: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desiredCount / 2)))
}

/** `3 tasks failed, the last: …`; undefined when none did. */
export function summariseTaskFailures(failures: readonly InstanceFailure[]): string | undefined {
  const [last] = failures.toSorted((one, other) => (other.stoppedAt ?? 0) - (one.stoppedAt ?? 0))
  if (last === undefined) return undefined
  const text = describeInstanceFailure(last)
  return failures.length === 1 ? `a task failed: ${text}` : `${failures.length} tasks failed, the last: ${text}`
}

function mostCommonCause(failures: readonly InstanceFailure[]): FailureCause {
  const causes = failures.map(failure => CAUSES[failure.kind])
  const count = (cause: FailureCause) => causes.filter(other => other === cause).length
  return causes.toSorted((one, other) => count(other) - count(one))[0] ?? 'task-failures'
}
