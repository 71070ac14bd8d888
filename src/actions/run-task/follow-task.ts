import { DeployError } from '../../domain/errors.js'
import { formatDuration } from '../../domain/input/duration.js'
import type { TaskSnapshot } from '../../targets/ecs/domain/service/task-snapshot.js'
import { describeExits } from '../../targets/ecs/domain/task-run/task-ending.js'
import type { TaskRunEnd, TaskRunResult } from '../../targets/ecs/domain/task-run/task-run-result.js'
import type { TaskLogs } from '../../targets/ecs/ports/task-logs.js'
import type { Tasks } from '../../targets/ecs/ports/tasks.js'
import type { StepState } from '../../ports/runner/step-state.js'
import { followLogs, type TaskLogFollower } from './follow-logs.js'
import type { RunTaskInputs } from './inputs.js'
import { settleLeftTask } from './left-task.js'
import type { TaskPlan } from './plan-task.js'
import { watchTask, type TaskWatch, type WatchDependencies, type Watched } from './watch-task.js'

export interface FollowDependencies extends Omit<WatchDependencies, 'logs'> {
  readonly tasks: Pick<Tasks, 'describe' | 'stop'>
  readonly taskLogs: TaskLogs
  readonly state: StepState
}

/** A task that is being stopped is watched for its exit codes; ECS kills it after 30 s, or 2 minutes at most on Fargate. */
const STOP_WITHIN_MILLISECONDS = 130_000
/** A cancelled step has little time left: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const CANCEL_WITHIN_MILLISECONDS = 4_000

export type Followed = TaskRunEnd & Pick<TaskRunResult, 'task' | 'statuses' | 'logs'>

/** Sees a started task to its end, or stops it when its time is over or the job is canceled. */
export async function followTask(
  task: TaskSnapshot,
  { plan, inputs }: { readonly plan: TaskPlan; readonly inputs: RunTaskInputs },
  dependencies: FollowDependencies
): Promise<Followed> {
  const { clock, log, state } = dependencies
  const statuses: { status: string; at: number }[] = []
  const onStatus = (status: string) => {
    if (statuses.some(seen => seen.status === status)) return
    statuses.push({ status, at: clock.now() })
    log.line(`The task is ${status}.`)
  }
  const logs = followLogs({ taskArn: task.arn, containers: plan.containers }, dependencies)
  const deadlineAt = clock.now() + inputs.timeoutSeconds * 1000
  const watch = { cluster: inputs.cluster, task, containers: plan.containers, deadlineAt, onStatus }
  const watched = await watchTask(watch, { ...dependencies, logs })
  const { end, last, left } = await conclude(watched, { watch, inputs, logs, dependencies })
  if (left === 'settled') settleLeftTask(state)
  return { ...end, task: last, statuses, logs: logs.excerpts() }
}

interface Conclusion {
  readonly end: TaskRunEnd
  readonly last: TaskSnapshot
  /** `open`: `post` is to stop the task. */
  readonly left: 'settled' | 'open'
}

interface Following {
  readonly watch: TaskWatch
  readonly inputs: RunTaskInputs
  readonly logs: TaskLogFollower
  readonly dependencies: FollowDependencies
}

async function conclude(watched: Watched, following: Following): Promise<Conclusion> {
  switch (watched.kind) {
    case 'ended':
      await following.logs.drain()
      return settled(watched.task, describeEnding(watched))
    case 'cancelled':
      following.dependencies.boundCalls(undefined)
      return concludeCancelled(watched.task, following)
    case 'timed-out':
      return concludeTimedOut(watched.task, following)
    case 'lost': {
      const reason = `The task was started, but its status can no longer be read. It may still be running. ${watched.error.message}`
      return settled(watched.task, { verdict: 'unknown', reasonCode: watched.error.code, reason })
    }
  }
}

function describeEnding({ ending, task }: Watched & { readonly kind: 'ended' }): TaskRunEnd {
  if (ending.kind === 'failed') return { verdict: 'failed', reasonCode: ending.code, reason: ending.reason }
  return {
    verdict: 'succeeded',
    reasonCode: 'completed',
    reason: `The task succeeded: ${describeExits(task)}.`
  }
}

async function concludeCancelled(task: TaskSnapshot, { inputs, dependencies }: Following): Promise<Conclusion> {
  const cancelled = (reason: string): TaskRunEnd => ({ verdict: 'cancelled', reasonCode: 'cancelled', reason })
  if (inputs.onCancel === 'leave') {
    return settled(task, cancelled(`The job was canceled. The task continues (on-cancel: leave): ${task.arn}.`))
  }
  const stopping = stop(task, 'The job that ran the task was canceled.', { inputs, dependencies })
  const outcome = await Promise.race([stopping, dependencies.clock.sleep(CANCEL_WITHIN_MILLISECONDS)])
  if (outcome === 'stopped') return settled(task, cancelled('The job was canceled, and the task was stopped.'))
  const why = outcome instanceof DeployError ? outcome.message : 'AWS has not responded yet.'
  return {
    end: cancelled(`The job was canceled, and the task could not be stopped: ${why}`),
    last: task,
    left: 'open'
  }
}

async function concludeTimedOut(task: TaskSnapshot, following: Following): Promise<Conclusion> {
  const { inputs, logs, watch, dependencies } = following
  const limit = formatDuration(inputs.timeoutSeconds * 1000)
  dependencies.boundCalls(undefined)
  const outcome = await stop(task, `The task timed out after ${limit}.`, following)
  const end = (rest: string): TaskRunEnd => ({
    verdict: 'timed-out',
    reasonCode: 'timed-out',
    reason: `The task timed out after ${limit} ${rest}`
  })
  if (outcome !== 'stopped') {
    return { end: end(`and could not be stopped: ${outcome.message}`), last: task, left: 'open' }
  }
  const deadlineAt = dependencies.clock.now() + STOP_WITHIN_MILLISECONDS
  const watched = await watchTask({ ...watch, task, deadlineAt }, { ...dependencies, logs })
  await logs.drain()
  const { task: last } = watched
  // It ended while it could not be read: there was nothing to stop.
  if (watched.kind === 'ended' && last.stopCode !== undefined && last.stopCode !== 'UserInitiated')
    return settled(last, describeEnding(watched))
  return settled(last, end(`and was stopped: ${describeExits(last)}.`))
}

async function stop(
  task: TaskSnapshot,
  reason: string,
  { inputs, dependencies }: Pick<Following, 'inputs' | 'dependencies'>
): Promise<'stopped' | DeployError> {
  try {
    await dependencies.tasks.stop(inputs.cluster, task.arn, reason)
    return 'stopped'
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

function settled(last: TaskSnapshot, end: TaskRunEnd): Conclusion {
  return { end, last, left: 'settled' }
}
