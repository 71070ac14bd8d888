import { startContainer } from './start-container.js'
import { stopTask } from './stop-task.js'
import { announce, type Task } from './task.js'
import type { TaskDeps } from './task-deps.js'
import { failedToStart, TaskFailure } from './task-failure.js'
import { waitForTask } from './wait-for-task.js'

/** How long a task is PROVISIONING. On Fargate it is rather 10 to 20 seconds, which would slow the tests down. */
const provisioningMilliseconds = 1000

/** Starts a task's life; it continues automatically from here. */
export function startTask(task: Task, deps: TaskDeps): void {
  task.launch = launch(task, deps)
}

async function launch(task: Task, deps: TaskDeps): Promise<void> {
  const isStopping = () => task.desiredStatus === 'STOPPED'
  await waitForTask(task, { milliseconds: provisioningMilliseconds, condition: isStopping, clock: deps.clock })
  if (isStopping()) return
  announce(task, { lastStatus: 'PENDING', pullStartedAt: deps.clock.now() })
  const starts = task.containers.map(container => startContainer(task, container, deps))
  await Promise.all(starts.map(start => start.catch((error: unknown) => fail(task, error, deps))))
  if (isStopping()) return
  announce(task, { lastStatus: 'RUNNING', startedAt: deps.clock.now(), pullStoppedAt: deps.clock.now() })
}

function fail(task: Task, error: unknown, deps: TaskDeps): void {
  const message = error instanceof Error ? error.message : String(error)
  const failure = error instanceof TaskFailure ? error : failedToStart(`Task failed to start: ${message}`)
  const container = task.containers.find(({ definition }) => definition.name === failure.container?.name)
  if (container !== undefined && failure.container !== undefined) container.reason = failure.container.reason
  void stopTask(task, failure.end, deps)
}
