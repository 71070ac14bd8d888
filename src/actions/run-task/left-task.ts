import { DeployError } from '../../domain/errors.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { TaskSnapshot } from '../../targets/ecs/domain/service/task-snapshot.js'
import { describeExits } from '../../targets/ecs/domain/task-run/task-ending.js'
import type { StartedTasks } from '../../targets/ecs/ports/started-tasks.js'
import type { StepState } from '../../ports/runner/step-state.js'
import type { Tasks } from '../../targets/ecs/ports/tasks.js'
import { parseSaved, type SavedMembers } from '../../use-cases/rollout/saved-value.js'
import type { OnCancel } from './inputs.js'

/** A task that a run has started, or is about to start, and has not seen to its end. */
export interface LeftTask {
  readonly cluster: string
  readonly startedBy: string
  readonly taskDefinition: string
  readonly onCancel: OnCancel
  /** Undefined until ECS has answered. */
  readonly taskArn: string | undefined
}

const KEY = 'left-task'
const SETTLED = 'settled'
const MEMBERS: SavedMembers<LeftTask> = { cluster: 'text', startedBy: 'text', taskDefinition: 'text', onCancel: 'text' }
const DAMAGED = `The saved state of the step is damaged (STATE_${KEY}), so its task cannot be found. Check the tasks of the cluster in the console.`

/** Leaves a task to `post`. Saved before it is started: the answer may never come. */
export function saveLeftTask(state: StepState, task: LeftTask): void {
  state.save(KEY, JSON.stringify(task))
}

/** There is nothing left for `post` to do. */
export function settleLeftTask(state: StepState): void {
  state.save(KEY, SETTLED)
}

type StoppableTasks = Pick<Tasks, 'describe' | 'stop'> & StartedTasks

/** A task that was started a moment ago may be listed late: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
const MOST_LOOKS = 4
const LOOK_EVERY_MILLISECONDS = 2_000

interface StopDependencies {
  readonly state: StepState
  readonly clock: Pick<Clock, 'sleep'>
  readonly tasks: () => StoppableTasks | Promise<StoppableTasks>
  readonly log: Log
}

/**
 * `post`: stops the task of a `main` that was killed, with `on-cancel: stop`. Throws only what is not a
 * `DeployError`.
 */
export async function stopLeftTask({
  state,
  tasks,
  clock,
  log
}: StopDependencies): Promise<{ readonly outputs: Readonly<Record<string, never>> }> {
  const saved = state.read(KEY)
  if (saved === undefined || saved === SETTLED) return { outputs: {} }
  const left = parseSaved(saved, MEMBERS)
  if (left === undefined) {
    log.warning('A task may still be running', DAMAGED)
    return { outputs: {} }
  }
  try {
    await stop(left, await tasks(), { clock, log })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    log.warning('A task may still be running', `${describe(left)}. ${error.message}`)
  }
  return { outputs: {} }
}

async function stop(
  left: LeftTask,
  tasks: StoppableTasks,
  { clock, log }: Pick<StopDependencies, 'clock' | 'log'>
): Promise<void> {
  const found = left.taskArn === undefined ? await findStarted(left, tasks, clock) : [left.taskArn]
  const [arn, ...others] = found
  if (arn === undefined) {
    log.line(`The step was killed. ECS lists no running task started by ${left.startedBy}.`)
    return
  }
  const ended = others.length > 0 ? undefined : await findEnded(left, arn, tasks)
  if (ended !== undefined) {
    const title = ended.stopCode === 'UserInitiated' ? 'The task was stopped' : 'The task has ended'
    const why = ended.stoppedReason === undefined ? '' : ` (${ended.stoppedReason})`
    log.warning(title, `The step was killed. Its task has ended: ${describeExits(ended)}${why}.`)
    return
  }
  if (left.onCancel === 'leave' || others.length > 0) {
    log.warning('A task may still be running', `${describe(left)}: ${found.join(', ')}.`)
    return
  }
  await tasks.stop(left.cluster, arn, 'The step that ran the task was killed.')
  log.warning('The task was stopped', `The step was killed before the task ended, so the task was stopped: ${arn}.`)
}

/** Those that carry our mark. One that the user gave (`started-by`) may be on other runs' tasks too. */
async function findStarted(
  left: LeftTask,
  tasks: StartedTasks,
  clock: Pick<Clock, 'sleep'>
): Promise<readonly string[]> {
  for (let look = 1; ; look += 1) {
    const running = await tasks.runningBy(left.cluster, left.startedBy)
    const found = running.filter(task => task.taskDefinition === left.taskDefinition).map(task => task.arn)
    if (found.length > 0 || look === MOST_LOOKS) return found
    await clock.sleep(LOOK_EVERY_MILLISECONDS)
  }
}

/** The task, where ECS shows that it has ended. One that cannot be read is stopped. */
async function findEnded({ cluster }: LeftTask, arn: string, tasks: StoppableTasks): Promise<TaskSnapshot | undefined> {
  try {
    const [task] = await tasks.describe(cluster, [arn])
    return task?.lastStatus === 'STOPPED' ? task : undefined
  } catch (error) {
    if (error instanceof DeployError) return undefined
    throw error
  }
}

function describe({ cluster, startedBy }: LeftTask): string {
  return `The step was killed. Check cluster ${cluster} for tasks started by ${startedBy}`
}
