import { DeployError } from '../../domain/errors.js'
import { isPassing } from '../../domain/rollout/tolerates-until.js'
import { pollIntervalMilliseconds } from '../../domain/rollout/poll-interval.js'
import type { TaskSnapshot } from '../../targets/ecs/domain/service/task-snapshot.js'
import type { TaskContainer } from '../../targets/ecs/domain/task-run/task-container.js'
import { judgeTask, type TaskEnding } from '../../targets/ecs/domain/task-run/task-ending.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { Tasks } from '../../targets/ecs/ports/tasks.js'
import { Cancelled, unlessCancelled } from '../../use-cases/rollout/unless-cancelled.js'
import type { TaskLogFollower } from './follow-logs.js'

/** How watching a task ended, with the last observation of the task. */
export type Watched =
  | { readonly kind: 'ended'; readonly task: TaskSnapshot; readonly ending: TaskEnding }
  | { readonly kind: 'timed-out' | 'cancelled'; readonly task: TaskSnapshot }
  | { readonly kind: 'lost'; readonly task: TaskSnapshot; readonly error: DeployError }

export interface TaskWatch {
  readonly cluster: string
  readonly task: TaskSnapshot
  readonly containers: readonly TaskContainer[]
  readonly deadlineAt: number
  /** Called for every status when it is first seen. */
  readonly onStatus: (status: string) => void
}

export interface WatchDependencies {
  readonly tasks: Pick<Tasks, 'describe'>
  readonly logs: TaskLogFollower
  readonly clock: Clock
  readonly log: Log
  readonly cancelled: AbortSignal
  /** No call to AWS is tried again after this time (epoch milliseconds). */
  readonly boundCalls: (until: number | undefined) => void
}

/** A new task may not be visible immediately: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
const VISIBLE_WITHIN_MILLISECONDS = 60_000

/** Looks at the task, and copies its logs, until it has ended, the timeout expires, or the step is canceled. */
export async function watchTask(watch: TaskWatch, dependencies: WatchDependencies): Promise<Watched> {
  const { clock, cancelled } = dependencies
  const startedAt = clock.now()
  let task = watch.task
  let status = ''
  for (;;) {
    if (task.lastStatus !== status) watch.onStatus(task.lastStatus)
    status = task.lastStatus
    const ending = judgeTask(task, watch.containers)
    if (ending !== undefined) return { kind: 'ended', task, ending }
    if (cancelled.aborted) return { kind: 'cancelled', task }
    const now = clock.now()
    if (now >= watch.deadlineAt) return { kind: 'timed-out', task }
    await clock.sleep(Math.min(pollIntervalMilliseconds(now - startedAt), watch.deadlineAt - now), cancelled)
    dependencies.boundCalls(watch.deadlineAt)
    const seen = await look(task, watch, dependencies)
    // A temporary failure is waited for; then the task is stopped as one that took too long.
    if (seen instanceof DeployError && isPassing(seen)) continue
    if (seen instanceof DeployError) return { kind: 'lost', task, error: seen }
    if (seen === 'not-visible' && clock.now() > startedAt + VISIBLE_WITHIN_MILLISECONDS) {
      return { kind: 'lost', task, error: new DeployError('not-found', 'ECS no longer lists the task.') }
    }
    if (seen !== 'cancelled' && seen !== 'not-visible') task = seen
  }
}

async function look(
  { arn, lastStatus }: TaskSnapshot,
  { cluster }: TaskWatch,
  { tasks, logs, cancelled }: WatchDependencies
): Promise<TaskSnapshot | DeployError | 'not-visible' | 'cancelled'> {
  const hasStarted = !['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus)
  try {
    // A call that hangs must not keep a cancelled step from stopping its task.
    const [[seen]] = await unlessCancelled(
      cancelled,
      Promise.all([tasks.describe(cluster, [arn]), hasStarted ? logs.copy() : undefined])
    )
    return seen ?? 'not-visible'
  } catch (error) {
    if (error instanceof Cancelled) return 'cancelled'
    if (error instanceof DeployError) return error
    throw error
  }
}
