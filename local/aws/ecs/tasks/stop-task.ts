import { announce, isEssential, type Task, type TaskContainer, type TaskEnd } from './task.js'
import type { TaskDeps } from './task-deps.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-stopTimeout */
const defaultStopSeconds = 30

/** A process needs some real time to go, however fast the clock runs. */
const leastStopRealMilliseconds = 500

/**
 * Stops a task: drains its targets, SIGTERM, SIGKILL after the stop timeout. Resolves when it is STOPPED.
 * The first reason given stays.
 */
export function stopTask(task: Task, end: TaskEnd, deps: TaskDeps): Promise<void> {
  if (task.desiredStatus === 'STOPPED') return Promise.resolve()
  announce(task, { desiredStatus: 'STOPPED', end, stoppingAt: deps.clock.now() })
  return windDown(task, deps)
}

async function windDown(task: Task, deps: TaskDeps): Promise<void> {
  await deregister(task, deps)
  announce(task, { lastStatus: 'STOPPING' })
  await task.launch
  await Promise.all(task.containers.map(container => stopContainer(container, deps)))
  announce(task, { lastStatus: 'DEPROVISIONING', executionStoppedAt: deps.clock.now() })
  announce(task, { lastStatus: 'STOPPED', stoppedAt: deps.clock.now() })
}

/** Targets are drained before the containers get the signal; without traffic there is nothing to wait for. */
async function deregister(task: Task, deps: TaskDeps): Promise<void> {
  const isServing = task.containers.every(
    container => !isEssential(container.definition) || container.lastStatus === 'RUNNING'
  )
  if (task.lastStatus === 'RUNNING') announce(task, { lastStatus: 'DEACTIVATING' })
  const drained = task.drain()
  if (isServing && !deps.closing.aborted) await drained
}

async function stopContainer(container: TaskContainer, deps: TaskDeps): Promise<void> {
  const { running, definition } = container
  if (running === undefined) {
    container.lastStatus = 'STOPPED'
    return
  }
  if (container.lastStatus === 'STOPPED') return
  const seconds = definition.stopTimeout ?? defaultStopSeconds
  const patience = Math.max((seconds * 1000) / deps.clock.rate, leastStopRealMilliseconds)
  await running.stop(deps.closing.aborted ? 0 : patience)
}
