import type { NetworkConfiguration, Tag, TaskOverride } from '@aws-sdk/client-ecs'
import { arn } from '../../place.js'
import type { Cluster } from '../clusters.js'
import { newId } from '../resource-ids.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'
import { startTask } from './start-task.js'
import { stopTask } from './stop-task.js'
import type { Task, TaskContainer, TaskEnd } from './task.js'
import type { TaskDeps } from './task-deps.js'

export interface TaskRequest {
  readonly cluster: Cluster
  readonly revision: TaskDefinitionRevision
  readonly group: string
  readonly startedBy?: string | undefined
  readonly launchType: Task['launchType']
  readonly overrides?: TaskOverride | undefined
  readonly networkConfiguration?: NetworkConfiguration | undefined
  readonly enableExecuteCommand?: boolean | undefined
  readonly tags: readonly Tag[]
}

export interface TaskStore {
  start(request: TaskRequest): Task
  stop(task: Task, end: TaskEnd): Promise<void>
  find(cluster: Cluster, reference: string): Task | undefined
  findByArn(taskArn: string): Task | undefined
  inCluster(cluster: Cluster): Task[]
  /** Stops everything immediately. */
  close(): Promise<void>
}

/** Stopped tasks stay visible for an hour at least: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const stoppedVisibleMilliseconds = 3_600_000

export function createTaskStore(deps: TaskDeps): TaskStore {
  const tasks = new Map<string, Task>()
  const visible = () => {
    const horizon = deps.clock.now() - stoppedVisibleMilliseconds
    for (const task of tasks.values()) if ((task.stoppedAt ?? horizon) < horizon) tasks.delete(task.arn)
    return [...tasks.values()]
  }
  return {
    start: request => {
      const task = newTask(request, deps)
      tasks.set(task.arn, task)
      startTask(task, deps)
      return task
    },
    stop: (task, end) => stopTask(task, end, deps),
    find: (cluster, reference) => {
      const taskArn = reference.startsWith('arn:')
        ? reference
        : arn(deps.place, 'ecs', `task/${cluster.name}/${reference}`)
      const task = tasks.get(taskArn)
      return task?.cluster === cluster ? task : undefined
    },
    findByArn: taskArn => tasks.get(taskArn),
    inCluster: cluster => visible().filter(task => task.cluster === cluster),
    close: async () => {
      const end: TaskEnd = { stopCode: 'TerminationNotice', stoppedReason: 'The local cloud stops.' }
      await Promise.all([...tasks.values()].map(task => stopTask(task, end, deps)))
    }
  }
}

function newTask(request: TaskRequest, { clock, place }: TaskDeps): Task {
  const id = newId.task()
  const { cluster, revision, group, launchType, startedBy, networkConfiguration } = request
  return {
    id,
    arn: arn(place, 'ecs', `task/${cluster.name}/${id}`),
    cluster,
    revision,
    group,
    launchType,
    ...(startedBy === undefined ? {} : { startedBy }),
    ...(networkConfiguration === undefined ? {} : { networkConfiguration }),
    overrides: request.overrides ?? {},
    enableExecuteCommand: request.enableExecuteCommand ?? false,
    createdAt: clock.now(),
    containers: (revision.definition.containerDefinitions ?? []).map(newContainer),
    tags: request.tags,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    version: 1,
    launch: Promise.resolve(),
    drain: () => Promise.resolve(),
    watchers: new Set()
  }
}

function newContainer(definition: TaskContainer['definition']): TaskContainer {
  return { id: newId.event(), definition, lastStatus: 'PENDING', health: 'UNKNOWN' }
}
