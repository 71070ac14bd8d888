import type {
  CreateTaskSetRequest,
  DeleteTaskSetRequest,
  DescribeTaskSetsRequest,
  UpdateServicePrimaryTaskSetRequest,
  UpdateTaskSetRequest
} from '@aws-sdk/client-ecs'
import type { AwsService } from '../../aws-service.js'
import { ecsError } from '../ecs-error.js'
import { ecsOperation } from '../ecs-operation.js'
import type { Heartbeat } from '../services/heartbeat.js'
import type { Service, TaskSet } from '../services/service.js'
import type { ServiceContext } from '../services/service-context.js'
import type { ServiceStore } from '../services/service-store.js'
import { checkExternal, createTaskSet, readScale } from './create-task-set.js'
import { describeTaskSet } from './describe-task-set.js'

interface Deps {
  readonly services: ServiceStore
  readonly context: ServiceContext
  readonly heartbeat: Heartbeat<Service>
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html */
export function taskSetOperations({ services, context, heartbeat }: Deps): AwsService['operations'] {
  const answer = (service: Service, taskSet: TaskSet) => {
    heartbeat.wake(service)
    service.isSteady = false
    return { taskSet: describeTaskSet(taskSet) }
  }
  const change = (taskSet: TaskSet, changes: Partial<TaskSet>) =>
    Object.assign(taskSet, changes, { updatedAt: context.clock.now() })
  return {
    CreateTaskSet: ecsOperation((input: CreateTaskSetRequest) => {
      const service = services.get(input.cluster, input.service)
      return answer(service, createTaskSet(service, input, context))
    }),
    UpdateTaskSet: ecsOperation((input: UpdateTaskSetRequest) => {
      const service = services.get(input.cluster, input.service)
      return answer(service, change(find(service, input.taskSet), { scale: readScale(input.scale ?? {}) }))
    }),
    UpdateServicePrimaryTaskSet: ecsOperation((input: UpdateServicePrimaryTaskSetRequest) => {
      const service = services.get(input.cluster, input.service)
      return answer(service, makePrimary(service, find(service, input.primaryTaskSet)))
    }),
    DeleteTaskSet: ecsOperation((input: DeleteTaskSetRequest) => {
      const service = services.get(input.cluster, input.service)
      const taskSet = find(service, input.taskSet)
      if (input.force !== true && taskSet.scale.value !== 0) {
        throw ecsError.invalidParameter('The task set cannot be deleted while it is scaled above 0.')
      }
      return answer(service, change(taskSet, { status: 'DRAINING', scale: { value: 0, unit: 'PERCENT' } }))
    }),
    DescribeTaskSets: ecsOperation((input: DescribeTaskSetsRequest) => {
      const service = services.get(input.cluster, input.service)
      checkExternal(service)
      return describe(service, input)
    })
  }
}

function find(service: Service, reference = ''): TaskSet {
  checkExternal(service)
  const found = service.taskSets.find(({ id, arn }) => id === reference || arn === reference)
  if (found === undefined) throw ecsError.taskSetNotFound()
  return found
}

function makePrimary(service: Service, taskSet: TaskSet): TaskSet {
  for (const other of service.taskSets) if (other.status === 'PRIMARY') other.status = 'ACTIVE'
  taskSet.status = 'PRIMARY'
  return taskSet
}

function describe(service: Service, { taskSets: wanted, include }: DescribeTaskSetsRequest) {
  const withTags = include?.includes('TAGS') === true
  const isWanted = ({ id, arn }: TaskSet) => wanted === undefined || wanted.includes(id) || wanted.includes(arn)
  const found = service.taskSets.filter(isWanted)
  const isMissing = (reference: string) => !found.some(({ id, arn }) => id === reference || arn === reference)
  return {
    taskSets: found.map(taskSet => ({ ...describeTaskSet(taskSet), ...(withTags ? {} : { tags: undefined }) })),
    failures: (wanted ?? []).filter(isMissing).map(reference => ({ arn: reference, reason: 'MISSING' }))
  }
}
