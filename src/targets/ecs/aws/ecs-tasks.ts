import {
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  StopTaskCommand,
  type ECSClient,
  type Failure,
  type Task
} from '@aws-sdk/client-ecs'
import type { AwsCalls } from '../../../aws/calls.js'
import { sendExactJson } from '../../../aws/exact-json.js'
import { namingCluster } from '../../../aws/missing-cluster.js'
import { readFirstPages, readPages } from '../../../aws/read-pages.js'
import { DeployError } from '../../../domain/errors.js'
import type { TaskSnapshot } from '../domain/service/task-snapshot.js'
import type { StartedTasks } from '../ports/started-tasks.js'
import type { TaskRun, Tasks } from '../ports/tasks.js'

/** The most that DescribeTasks takes, and a page of ListTasks holds. */
const MOST_TASKS_A_CALL = 100
/** ECS keeps stopped tasks for about an hour. */
const MOST_STOPPED_PAGES = 20
const MOST_STOPPED_TASKS = 10
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html */
const LONGEST_REASON = 255

/** Tasks over the ECS API. */
export function ecsTasks(client: ECSClient, calls: AwsCalls): Tasks & StartedTasks {
  async function describe(cluster: string, arns: readonly string[]): Promise<readonly TaskSnapshot[]> {
    const tasks: Task[] = []
    for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
      const page = arns.slice(start, start + MOST_TASKS_A_CALL)
      const answer = await calls.read('ecs:DescribeTasks', options =>
        client.send(new DescribeTasksCommand({ cluster, tasks: page }), options)
      )
      tasks.push(...(answer.tasks ?? []))
    }
    return tasks.map(readTask)
  }

  const listTasks = (filter: TaskFilter) => (nextToken: string | undefined) =>
    calls.read('ecs:ListTasks', options => client.send(new ListTasksCommand({ ...filter, nextToken }), options))

  return {
    async run(task) {
      const command = sendExactJson(
        new RunTaskCommand({ cluster: task.cluster, taskDefinition: task.taskDefinition }),
        JSON.stringify(runTaskParameters(task))
      )
      // A repeated token starts no second task.
      // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
      const requested = calls.change('ecs:RunTask', options => client.send(command, options), 'repeatable')
      const answer = await namingCluster(task.cluster, client, requested)
      const [started] = answer.tasks ?? []
      if (started === undefined) throw new DeployError('rejected', explainFailures(answer.failures ?? []))
      return readTask(started)
    },
    describe,
    async stop(cluster, arn, reason) {
      // Repeatable: stopping a task that is stopping changes nothing.
      const command = new StopTaskCommand({ cluster, task: arn, reason: reason.slice(0, LONGEST_REASON) })
      await calls.read('ecs:StopTask', options => client.send(command, options), 'effect')
    },
    async stoppedOf(cluster, service, startedBy) {
      const { pages, rest } = await readFirstPages({
        what: `the stopped tasks of service ${service}`,
        ask: listTasks({ cluster, serviceName: service, desiredStatus: 'STOPPED' }),
        nextOf: ({ nextToken }) => nextToken,
        mostPages: MOST_STOPPED_PAGES
      })
      const stopped = await describe(cluster, arnsOf(pages))
      const tasks = stopped.filter(task => task.startedBy === startedBy)
      if (tasks.length === 0 && rest === 'unread')
        throw new DeployError(
          'platform-error',
          `None of the first ${stopped.length} stopped tasks of service ${service} belongs to this deployment. The others were not read.`
        )
      return tasks.toSorted((a, b) => (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0)).slice(0, MOST_STOPPED_TASKS)
    },
    async runningBy(cluster, startedBy) {
      const pages = await readPages({
        what: `the tasks started by ${startedBy}`,
        ask: listTasks({ cluster, startedBy }),
        nextOf: ({ nextToken }) => nextToken
      })
      return describe(cluster, arnsOf(pages))
    }
  }
}

function arnsOf(pages: readonly { readonly taskArns?: readonly string[] | undefined }[]): readonly string[] {
  return pages.flatMap(({ taskArns = [] }) => taskArns)
}

/** `startedBy` must be the only filter: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html */
type TaskFilter =
  | { readonly cluster: string; readonly startedBy: string }
  | { readonly cluster: string; readonly serviceName: string; readonly desiredStatus: 'STOPPED' }

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html; JSON leaves out what is undefined. */
function runTaskParameters(task: TaskRun): Readonly<Record<string, unknown>> {
  const { networkConfiguration: network, capacityProviderStrategy: strategy } = task
  return {
    cluster: task.cluster,
    taskDefinition: task.taskDefinition,
    count: 1,
    clientToken: task.clientToken,
    startedBy: task.startedBy,
    launchType: task.launchType,
    platformVersion: task.platformVersion,
    overrides: task.overrides,
    networkConfiguration: network === undefined ? undefined : { awsvpcConfiguration: network },
    capacityProviderStrategy:
      strategy.length === 0
        ? undefined
        : strategy.map(({ name, weight, base }) => ({ capacityProvider: name, weight, base })),
    tags: Object.entries(task.tags).map(([key, value]) => ({ key, value }))
  }
}

// Reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
function explainFailures(failures: readonly Failure[]): string {
  const reasons = failures.map(({ reason, detail }) => [reason, detail].filter(Boolean).join(': '))
  return `ECS placed no task: ${[...new Set(reasons)].join('; ') || 'no reason given'}.`
}

function readTask(task: Task): TaskSnapshot {
  return {
    arn: task.taskArn ?? '',
    taskDefinition: task.taskDefinitionArn ?? '',
    lastStatus: task.lastStatus ?? '',
    startedBy: task.startedBy,
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    stoppedAt: task.stoppedAt?.getTime(),
    containers: (task.containers ?? []).map(({ name = '', lastStatus = '', exitCode, reason }) => ({
      name,
      lastStatus,
      exitCode,
      reason
    }))
  }
}
