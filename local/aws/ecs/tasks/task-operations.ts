import type { DescribeTasksRequest, ListTasksRequest, StopTaskRequest } from '@aws-sdk/client-ecs'
import type { AwsService } from '../../aws-service.js'
import type { Cluster, Clusters } from '../clusters.js'
import { ecsError } from '../ecs-error.js'
import { ecsOperation } from '../ecs-operation.js'
import { cutPage } from '../page.js'
import type { ServiceStore } from '../services/service-store.js'
import { describeTask } from './describe-task.js'
import type { Task } from './task.js'
import type { TaskStore } from './task-store.js'

interface Deps {
  readonly clusters: Clusters
  readonly tasks: TaskStore
  readonly services: ServiceStore
}

export function taskOperations({ clusters, tasks, services }: Deps): AwsService['operations'] {
  return {
    DescribeTasks: ecsOperation((input: DescribeTasksRequest) => {
      const cluster = clusters.get(input.cluster)
      const references = input.tasks ?? []
      if (references.length === 0) throw ecsError.invalidParameter('Tasks cannot be empty.')
      if (references.length > 100) throw ecsError.invalidParameter('The maximum number of tasks is 100.')
      return describeAll(input, { cluster, tasks })
    }),
    ListTasks: ecsOperation((input: ListTasksRequest) => {
      const cluster = clusters.get(input.cluster)
      checkFilters(input)
      const { serviceName } = input
      if (serviceName !== undefined && services.find(cluster, serviceName) === undefined) {
        throw ecsError.serviceNotFound()
      }
      const found = tasks.inCluster(cluster).filter(task => isWanted(task, input))
      const { items, nextToken } = cutPage(found, input, 100)
      return { taskArns: items.map(task => task.arn), nextToken }
    }),
    StopTask: ecsOperation((input: StopTaskRequest) => {
      const task = tasks.find(clusters.get(input.cluster), input.task ?? '')
      if (task === undefined) throw ecsError.invalidParameter('The referenced task was not found.')
      void tasks.stop(task, { stopCode: 'UserInitiated', stoppedReason: input.reason ?? 'Task stopped by user' })
      return { task: describeTask(task) }
    })
  }
}

function describeAll(input: DescribeTasksRequest, { cluster, tasks }: { cluster: Cluster; tasks: TaskStore }) {
  const withTags = input.include?.includes('TAGS') === true
  const found: object[] = []
  const failures: object[] = []
  for (const reference of input.tasks ?? []) {
    const task = tasks.find(cluster, reference)
    if (task === undefined) failures.push({ arn: missingArn(reference, cluster.arn), reason: 'MISSING' })
    else found.push({ ...describeTask(task), ...(withTags ? {} : { tags: [] }) })
  }
  return { tasks: found, failures }
}

function missingArn(reference: string, clusterArn: string): string {
  return reference.startsWith('arn:') ? reference : `${clusterArn.replace(':cluster/', ':task/')}/${reference}`
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html: `startedBy` must be the only filter. */
function checkFilters({ startedBy, serviceName, family, launchType, desiredStatus }: ListTasksRequest): void {
  const others = [serviceName, family, launchType, desiredStatus]
  if (startedBy === undefined || others.every(filter => filter === undefined)) return
  throw ecsError.invalidParameter('startedBy cannot be combined with other filters.')
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html: `desiredStatus` is RUNNING unless given. */
function isWanted(task: Task, input: ListTasksRequest): boolean {
  const { serviceName, family, startedBy, launchType } = input
  // PENDING is accepted and never matches: ECS sets no task's desired status to it.
  if (task.desiredStatus !== (input.desiredStatus ?? 'RUNNING')) return false
  if (serviceName !== undefined && task.group !== `service:${nameIn(serviceName)}`) return false
  if (family !== undefined && task.revision.family !== family) return false
  if (startedBy !== undefined && task.startedBy !== startedBy) return false
  return launchType === undefined || task.launchType === launchType
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
