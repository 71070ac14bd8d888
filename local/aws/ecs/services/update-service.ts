import type { UpdateServiceRequest } from '@aws-sdk/client-ecs'
import { ecsError } from '../ecs-error.js'
import { findActiveRevision } from '../task-definitions/find-active-revision.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'
import { beginDeployment } from './deployments/begin-deployment.js'
import { checkScheduling } from './validation/check-scheduling.js'
import type { Service } from './service.js'
import type { ServiceContext } from './service-context.js'
import { isTerminal } from './deployments/service-deployment.js'
import { createServiceRevision } from './deployments/service-revision.js'
import { startsDeployment, updateSettings } from './service-settings.js'
import { checkShiftMembers } from './validation/validate-deployment-configuration.js'
import { validateService } from './validation/validate-service.js'

/** UpdateService: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html */
export function updateService(service: Service, input: UpdateServiceRequest, context: ServiceContext): void {
  if (service.status !== 'ACTIVE') throw ecsError.serviceNotActive()
  checkScheduling({ schedulingStrategy: service.settings.schedulingStrategy, desiredCount: input.desiredCount })
  if (service.controller !== 'ECS') {
    updateExternal(service, input, context)
    return
  }
  const { desiredCount = service.desiredCount } = input
  if (!Number.isInteger(desiredCount) || desiredCount < 0) {
    throw ecsError.invalidParameter('Desired count must be a non-negative integer.')
  }
  const taskDefinition = revisionFor(service, input, context)
  const before = service.settings
  const { openQuestions } = context
  const settings = updateSettings(before, input, {
    taskDefinition: input.taskDefinition === undefined ? undefined : taskDefinition,
    shiftMembers: openQuestions.shiftMembers
  })
  checkShiftMembers(input.deploymentConfiguration, settings.deploymentConfiguration?.strategy)
  const isDeployed = input.forceNewDeployment === true || startsDeployment(before, settings)
  // Scaling looks at nothing else: for example not at a target group that was deleted meanwhile (inferred).
  if (isDeployed || input.deploymentConfiguration !== undefined) {
    validateService(settings, { taskDefinition, traffic: context.traffic, openQuestions })
  }
  checkStrategy(service, settings)
  service.settings = settings
  service.desiredCount = desiredCount
  service.isSteady = false
  if (isDeployed) {
    beginDeployment(service, createServiceRevision(service, taskDefinition, context), context)
  }
}

/** AWS takes no other strategy while a deployment runs: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-deployment-strategies.html; the wording is inferred. */
function checkStrategy({ serviceDeployments }: Service, { deploymentConfiguration }: Service['settings']): void {
  const running = serviceDeployments.find(deployment => !isTerminal(deployment))
  const now = running?.configuration.strategy ?? 'ROLLING'
  const next = deploymentConfiguration?.strategy ?? 'ROLLING'
  if (running === undefined || now === next) return
  throw ecsError.invalidParameter(
    `The deployment strategy cannot be changed from ${now} to ${next} while a service deployment is in progress.`
  )
}

/** What is deployed already may be deployed again, even when it was deregistered since. */
function revisionFor(service: Service, input: UpdateServiceRequest, context: ServiceContext): TaskDefinitionRevision {
  const current = context.taskDefinitions.find(service.settings.taskDefinition ?? '')
  if (input.taskDefinition === undefined && current !== undefined) return current
  return findActiveRevision(context.taskDefinitions, input.taskDefinition ?? service.settings.taskDefinition)
}

/** With an external controller only these change: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html */
function updateExternal(service: Service, input: UpdateServiceRequest, { openQuestions }: ServiceContext): void {
  if (input.taskDefinition !== undefined) {
    throw ecsError.invalidParameter(
      'Unable to update task definition on services with a EXTERNAL deployment controller.'
    )
  }
  if (input.forceNewDeployment === true) {
    throw ecsError.invalidParameter('Cannot force a new deployment on services with a EXTERNAL deployment controller.')
  }
  service.desiredCount = input.desiredCount ?? service.desiredCount
  service.settings = updateSettings(service.settings, input, {
    taskDefinition: undefined,
    shiftMembers: openQuestions.shiftMembers
  })
  service.isSteady = false
}
