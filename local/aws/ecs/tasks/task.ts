import type { ContainerDefinition, NetworkConfiguration, Tag, TaskOverride, TaskStopCode } from '@aws-sdk/client-ecs'
import type { RunningContainer } from '../../tasks/container-runtime.js'
import type { Cluster } from '../clusters.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html */
export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

export type Health = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN'

/** One container of a task, from before it starts until after it has ended. */
export interface TaskContainer {
  readonly id: string
  readonly definition: ContainerDefinition
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED'
  health: Health
  running?: RunningContainer
  exitCode?: number
  reason?: string
}

/** How a task ended, in the API's words. */
export interface TaskEnd {
  readonly stopCode: TaskStopCode
  readonly stoppedReason: string
}

/** A task: what DescribeTasks shows of it, and the containers that really run. */
export interface Task {
  readonly id: string
  readonly arn: string
  readonly cluster: Cluster
  readonly revision: TaskDefinitionRevision
  /** `service:name` or `family:name`. */
  readonly group: string
  readonly startedBy?: string
  readonly launchType: 'FARGATE' | 'EC2' | 'EXTERNAL'
  readonly overrides: TaskOverride
  readonly networkConfiguration?: NetworkConfiguration
  readonly enableExecuteCommand: boolean
  readonly createdAt: number
  readonly containers: readonly TaskContainer[]
  tags: readonly Tag[]
  lastStatus: TaskStatus
  desiredStatus: 'RUNNING' | 'STOPPED'
  version: number
  end?: TaskEnd
  pullStartedAt?: number
  pullStoppedAt?: number
  startedAt?: number
  stoppingAt?: number
  executionStoppedAt?: number
  stoppedAt?: number
  /** Settles when the launch has ended, well or badly. */
  launch: Promise<void>
  /** What must end before containers get the stop signal: the draining of load balancer targets. */
  drain: () => Promise<void>
  /** Called after every change of the task. */
  readonly watchers: Set<() => void>
}

export function taskHealth(task: Task): Health {
  const checked = task.containers.filter(({ definition }) => isEssential(definition) && hasHealthCheck(definition))
  if (checked.some(container => container.health === 'UNHEALTHY')) return 'UNHEALTHY'
  return checked.length > 0 && checked.every(container => container.health === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN'
}

export function isEssential(definition: ContainerDefinition): boolean {
  return definition.essential !== false
}

export function hasHealthCheck({ healthCheck }: ContainerDefinition): boolean {
  return healthCheck !== undefined && healthCheck.command?.[0] !== 'NONE'
}

/** Notifies all watchers of the task after a change. */
export function announce(task: Task, change: Partial<Task> = {}): void {
  Object.assign(task, change)
  task.version += 1
  for (const watcher of [...task.watchers]) watcher()
}

/** Resolves when `condition` is true, immediately or after one of the task's changes; rejects when it throws. */
export function untilTask(task: Task, condition: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      try {
        if (!condition()) return
        resolve()
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
      task.watchers.delete(settle)
    }
    task.watchers.add(settle)
    settle()
  })
}
