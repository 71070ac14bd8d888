import type { ContainerDependency } from '@aws-sdk/client-ecs'
import { ImageNotFound, type ContainerExit, type RunningContainer } from '../../tasks/container-runtime.js'
import { readMemoryMiB } from '../task-definitions/fargate-size.js'
import { containerEnvironment } from './container-environment.js'
import { openContainerLog } from './container-log.js'
import { stopTask } from './stop-task.js'
import { announce, isEssential, untilTask, type Task, type TaskContainer } from './task.js'
import { cannotPull, failedToStart } from './task-failure.js'
import { watchContainerHealth } from './watch-container-health.js'
import type { TaskDeps } from './task-deps.js'

/** Starts a container once those it depends on are ready, and follows it to its end. */
export async function startContainer(task: Task, container: TaskContainer, deps: TaskDeps): Promise<void> {
  // Secrets and log groups are looked up before any container starts.
  const environment = containerEnvironment(task, container, deps.place)
  const onLine = openContainerLog(container.definition, task.id, deps)
  await untilTask(task, () => task.desiredStatus === 'STOPPED' || isReady(task, container))
  if (task.desiredStatus === 'STOPPED') return
  const running = await run(task, container, { ...deps, environment, onLine })
  Object.assign(container, { running, lastStatus: 'RUNNING' })
  void running.exited.then(exit => end(task, container, { exit, deps }))
  void watchContainerHealth(task, container, deps.clock)
  announce(task)
}

interface Launch extends TaskDeps {
  readonly environment: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
}

async function run(task: Task, { definition }: TaskContainer, launch: Launch): Promise<RunningContainer> {
  const { name = '', image = '', entryPoint, portMappings = [] } = definition
  const override = task.overrides.containerOverrides?.find(candidate => candidate.name === name)
  const command = override?.command ?? definition.command
  const memoryLimitMiB = override?.memory ?? definition.memory ?? taskMemory(task)
  try {
    return await launch.runtime.start({
      taskArn: task.arn,
      name,
      image,
      ...(entryPoint === undefined ? {} : { entryPoint }),
      ...(command === undefined ? {} : { command }),
      ...(memoryLimitMiB === undefined ? {} : { memoryLimitMiB }),
      environment: launch.environment,
      containerPorts: portMappings.flatMap(({ containerPort }) => containerPort ?? []),
      onLine: launch.onLine
    })
  } catch (error) {
    if (error instanceof ImageNotFound) throw cannotPull(name, image)
    const cause = error instanceof Error ? error.message : String(error)
    throw failedToStart('Task failed to start', { name, reason: `CannotStartContainerError: ${cause}` })
  }
}

function taskMemory(task: Task): number | undefined {
  const memory = task.overrides.memory ?? task.revision.definition.memory
  return memory === undefined ? undefined : readMemoryMiB(memory)
}

function end(task: Task, container: TaskContainer, { exit, deps }: { exit: ContainerExit; deps: TaskDeps }): void {
  Object.assign(container, { lastStatus: 'STOPPED', health: 'UNKNOWN', exitCode: exit.exitCode })
  if (exit.reason !== undefined) container.reason = exit.reason
  announce(task)
  const isOver = task.containers.every(({ lastStatus }) => lastStatus === 'STOPPED')
  if (!isEssential(container.definition) && !isOver) return
  void stopTask(
    task,
    { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
    deps
  )
}

function isReady(task: Task, container: TaskContainer): boolean {
  return (container.definition.dependsOn ?? []).every(dependency => isMet(task, dependency))
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html */
function isMet(task: Task, { containerName, condition }: ContainerDependency): boolean {
  const other = task.containers.find(({ definition }) => definition.name === containerName)
  if (other === undefined || other.lastStatus === 'PENDING') return false
  if (condition === 'START') return true
  if (condition === 'HEALTHY') return other.health === 'HEALTHY'
  if (other.lastStatus !== 'STOPPED') return false
  if (condition === 'COMPLETE' || other.exitCode === 0) return true
  // The wording is inferred; that the task does not start is documented.
  throw failedToStart(`Task failed to start: container ${containerName} did not exit with code 0`)
}
