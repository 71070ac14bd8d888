import type { CreateTaskSetRequest, Scale } from '@aws-sdk/client-ecs'
import { arn } from '../../place.js'
import { ecsError } from '../ecs-error.js'
import { newId } from '../resource-ids.js'
import { newPool } from '../services/deployments/create-deployment.js'
import type { Deployment, Service, ServiceSettings, TaskSet } from '../services/service.js'
import type { ServiceContext } from '../services/service-context.js'
import { createServiceRevision } from '../services/deployments/service-revision.js'
import { validateService } from '../services/validation/validate-service.js'
import { checkTags } from '../tags.js'
import { findActiveRevision } from '../task-definitions/find-active-revision.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const mostTaskSets = 5

/** CreateTaskSet: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html */
export function createTaskSet(service: Service, input: CreateTaskSetRequest, context: ServiceContext): TaskSet {
  checkExternal(service)
  if (service.status !== 'ACTIVE') throw ecsError.serviceNotActive()
  if (service.taskSets.length >= mostTaskSets) {
    throw ecsError.invalidParameter(`A service can have at most ${mostTaskSets} task sets.`)
  }
  const pool = createPool(service, input, context)
  const now = context.clock.now()
  const taskSet: TaskSet = {
    id: pool.id,
    arn: arn(context.place, 'ecs', `task-set/${service.cluster.name}/${service.name}/${pool.id}`),
    ...(input.externalId === undefined ? {} : { externalId: input.externalId }),
    createdAt: now,
    updatedAt: now,
    pool,
    tags: checkTags(input.tags),
    status: 'ACTIVE',
    scale: readScale(input.scale ?? { value: 0, unit: 'PERCENT' }),
    stabilityStatus: 'STABILIZING',
    stabilityStatusAt: now
  }
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html: rounded up.
  pool.wanted = () => Math.ceil((service.desiredCount * (taskSet.scale.value ?? 0)) / 100)
  service.taskSets = [...service.taskSets, taskSet]
  service.isSteady = false
  return taskSet
}

function createPool(service: Service, input: CreateTaskSetRequest, context: ServiceContext): Deployment {
  const taskDefinition = findActiveRevision(context.taskDefinitions, input.taskDefinition)
  const settings: ServiceSettings = {
    ...service.settings,
    taskDefinition: taskDefinition.arn,
    launchType: input.launchType ?? service.settings.launchType ?? 'EC2',
    networkConfiguration: input.networkConfiguration,
    loadBalancers: input.loadBalancers ?? [],
    platformVersion: input.platformVersion
  }
  validateService(settings, { taskDefinition, traffic: context.traffic, openQuestions: context.openQuestions })
  const revision = createServiceRevision({ ...service, settings }, taskDefinition, context)
  return newPool(service, { id: newId.deployment(), revision, now: context.clock.now() })
}

export function readScale(scale: Scale): Scale {
  const { value = 0 } = scale
  const unit: string = scale.unit ?? 'PERCENT'
  if (unit !== 'PERCENT' || value < 0 || value > 100) {
    throw ecsError.invalidParameter('Scale must be a value between 0 and 100 in PERCENT.')
  }
  return { value, unit: 'PERCENT' }
}

export function checkExternal({ controller }: Service): void {
  if (controller === 'EXTERNAL') return
  throw ecsError.invalidParameter(`Task sets are not supported for services with ${controller} deployment controller.`)
}
