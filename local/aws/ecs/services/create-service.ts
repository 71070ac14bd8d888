import type { CreateServiceRequest } from '@aws-sdk/client-ecs'
import type { Caller } from '../../aws-service.js'
import { arn } from '../../place.js'
import type { Cluster, Clusters } from '../clusters.js'
import { ecsError } from '../ecs-error.js'
import { checkTags } from '../tags.js'
import { findActiveRevision } from '../task-definitions/find-active-revision.js'
import { beginDeployment } from './deployments/begin-deployment.js'
import { checkScheduling } from './validation/check-scheduling.js'
import type { Service } from './service.js'
import type { ServiceContext } from './service-context.js'
import { createServiceRevision } from './deployments/service-revision.js'
import { settingsOf } from './service-settings.js'
import type { ServiceStore } from './service-store.js'
import { checkShiftMembers } from './validation/validate-deployment-configuration.js'
import { validateService } from './validation/validate-service.js'

interface Deps {
  readonly clusters: Clusters
  readonly services: ServiceStore
  readonly context: ServiceContext
}

/** CreateService: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
export function createService(input: CreateServiceRequest, caller: Caller, deps: Deps): Service {
  const cluster = deps.clusters.get(input.cluster)
  checkName(input.serviceName)
  checkScheduling(input)
  const existing = deps.services.find(cluster, input.serviceName ?? '')
  if (existing !== undefined && existing.status !== 'INACTIVE') return repeat(input, existing)
  return input.deploymentController?.type === 'EXTERNAL'
    ? addService(newService(input, { cluster, caller, deps }), deps)
    : deploy(input, { cluster, caller, deps })
}

interface Request {
  readonly cluster: Cluster
  readonly caller: Caller
  readonly deps: Deps
}

function deploy(input: CreateServiceRequest, request: Request): Service {
  const { context } = request.deps
  const taskDefinition = findActiveRevision(context.taskDefinitions, input.taskDefinition)
  if (input.deploymentController?.type === 'CODE_DEPLOY') {
    throw ecsError.unsupported('The local cloud has no CodeDeploy: use the ECS or the EXTERNAL deployment controller.')
  }
  if (input.desiredCount === undefined && input.schedulingStrategy !== 'DAEMON') {
    throw ecsError.invalidParameter('The desired count should not be null or empty.')
  }
  const settings = settingsOf(input, taskDefinition, context.openQuestions)
  checkShiftMembers(input.deploymentConfiguration, settings.deploymentConfiguration?.strategy)
  validateService(settings, { taskDefinition, traffic: context.traffic, openQuestions: context.openQuestions })
  const service = addService({ ...newService(input, request), settings }, request.deps)
  beginDeployment(service, createServiceRevision(service, taskDefinition, context), context)
  return service
}

function newService(input: CreateServiceRequest, { cluster, caller, deps: { context } }: Request): Service {
  const name = input.serviceName ?? ''
  const { desiredCount = 1 } = input
  if (!Number.isInteger(desiredCount) || desiredCount < 0) {
    throw ecsError.invalidParameter('Desired count must be a non-negative integer.')
  }
  return {
    name,
    arn: arn(context.place, 'ecs', `service/${cluster.name}/${name}`),
    cluster,
    controller: input.deploymentController?.type ?? 'ECS',
    createdAt: context.clock.now(),
    createdBy: caller.arn,
    creation: input,
    status: 'ACTIVE',
    settings: settingsOf(input, undefined, context.openQuestions),
    desiredCount,
    tags: checkTags(input.tags),
    deployments: [],
    serviceDeployments: [],
    revisions: [],
    events: [],
    taskSets: [],
    isSteady: false
  }
}

function addService(service: Service, { services }: Deps): Service {
  services.add(service)
  return service
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html */
function repeat(input: CreateServiceRequest, existing: Service): Service {
  if (existing.status === 'DRAINING') {
    throw ecsError.invalidParameter('Unable to Start a service that is still Draining.')
  }
  const isRepetition = input.clientToken !== undefined && input.clientToken === existing.creation.clientToken
  if (isRepetition) return existing
  throw ecsError.invalidParameter('Creation of service was not idempotent.')
}

function checkName(name: string | undefined): void {
  if (name === undefined || name === '') throw ecsError.invalidParameter('Service name cannot be empty.')
  if (!/^[\w-]{1,255}$/.test(name)) throw ecsError.invalidParameter('Service name contains invalid characters.')
}
