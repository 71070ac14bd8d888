import { isDeepStrictEqual } from 'node:util'
import type { RunTaskRequest, Tag } from '@aws-sdk/client-ecs'
import type { AwsService } from '../../aws-service.js'
import type { Clock } from '../../clock.js'
import { AwsError } from '../../aws-error.js'
import type { Clusters } from '../clusters.js'
import { ecsError } from '../ecs-error.js'
import { ecsOperation } from '../ecs-operation.js'
import { checkTags } from '../tags.js'
import { findActiveRevision } from '../task-definitions/find-active-revision.js'
import type { TaskDefinitionRevision, TaskDefinitionStore } from '../task-definitions/task-definition-store.js'
import { describeTask } from './describe-task.js'
import { checkOverrides } from './check-overrides.js'
import type { Task } from './task.js'
import type { TaskStore } from './task-store.js'

interface Deps {
  readonly clusters: Clusters
  readonly tasks: TaskStore
  readonly taskDefinitions: TaskDefinitionStore
  readonly clock: Clock
}

interface PastRun {
  readonly at: number
  readonly input: RunTaskRequest
  readonly tasks: readonly Task[]
}

/** How long a client token is remembered: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html */
const tokenLifeMilliseconds = 24 * 3_600_000

/** RunTask: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
export function runTaskOperation(deps: Deps): AwsService['operations'] {
  const pastRuns = new Map<string, PastRun>()
  return {
    RunTask: ecsOperation((input: RunTaskRequest) => {
      const past = pastRuns.get(input.clientToken ?? '')
      if (past !== undefined && deps.clock.now() - past.at < tokenLifeMilliseconds) return repeat(input, past)
      const tasks = runTask(input, deps)
      if (input.clientToken !== undefined) pastRuns.set(input.clientToken, { at: deps.clock.now(), input, tasks })
      return { tasks: tasks.map(describeTask), failures: [] }
    })
  }
}

function repeat(input: RunTaskRequest, past: PastRun) {
  if (!isDeepStrictEqual(input, past.input)) {
    const resourceIds = past.tasks.map(task => task.arn)
    throw new AwsError(
      'ConflictException',
      'The request parameters do not match those of the first request with this client token.',
      { members: { resourceIds } }
    )
  }
  return { tasks: past.tasks.map(describeTask), failures: [] }
}

function runTask(input: RunTaskRequest, { clusters, tasks, taskDefinitions }: Deps): Task[] {
  const cluster = clusters.get(input.cluster)
  const { count = 1 } = input
  if (count < 1 || count > 10) throw ecsError.invalidParameter('Count must be between 1 and 10.')
  const revision = findActiveRevision(taskDefinitions, input.taskDefinition)
  const launchType = launchTypeOf(input, revision)
  checkNetwork(input, revision)
  checkOverrides(input.overrides, revision)
  const tags = tagsFor(input, revision)
  return Array.from({ length: count }, () =>
    tasks.start({
      cluster,
      revision,
      launchType,
      tags,
      group: input.group ?? `family:${revision.family}`,
      startedBy: input.startedBy,
      overrides: input.overrides,
      networkConfiguration: input.networkConfiguration,
      enableExecuteCommand: input.enableExecuteCommand
    })
  )
}

function launchTypeOf(input: RunTaskRequest, revision: TaskDefinitionRevision): Task['launchType'] {
  const isFargateCapacity =
    input.capacityProviderStrategy?.some(item => item.capacityProvider?.startsWith('FARGATE')) === true
  const launchType = isFargateCapacity ? 'FARGATE' : (input.launchType ?? 'EC2')
  if (launchType === 'MANAGED_INSTANCES') throw ecsError.unsupported('The local cloud has no managed instances.')
  if (launchType === 'FARGATE' && revision.definition.compatibilities?.includes('FARGATE') !== true) {
    throw ecsError.invalidParameter('Task definition does not support launch_type FARGATE.')
  }
  return launchType
}

function checkNetwork(input: RunTaskRequest, revision: TaskDefinitionRevision): void {
  const isAwsvpc = revision.definition.networkMode === 'awsvpc'
  if (isAwsvpc && input.networkConfiguration === undefined) {
    throw ecsError.invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
  }
  if (!isAwsvpc && input.networkConfiguration !== undefined) {
    throw ecsError.invalidParameter(
      'Network Configuration is not valid for the given networkMode of this task definition.'
    )
  }
}

function tagsFor(input: RunTaskRequest, revision: TaskDefinitionRevision): readonly Tag[] {
  const own = checkTags(input.tags)
  if (input.propagateTags !== 'TASK_DEFINITION') return own
  const taken = new Set(own.map(tag => tag.key))
  return [...revision.tags.filter(tag => !taken.has(tag.key)), ...own]
}
