import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import type { Traffic } from '../../../elbv2/traffic.js'
import { ecsError } from '../../ecs-error.js'
import type { OpenQuestions } from '../../open-questions.js'
import type { TaskDefinitionRevision } from '../../task-definitions/task-definition-store.js'
import type { ServiceSettings } from '../service.js'
import { validateDeploymentConfiguration } from './validate-deployment-configuration.js'
import { validateLoadBalancers } from './validate-load-balancers.js'

interface Surroundings {
  readonly taskDefinition: TaskDefinitionRevision
  readonly traffic: Traffic
  readonly openQuestions: OpenQuestions
}

/** Refuses what CreateService and UpdateService refuse: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
export function validateService(
  settings: ServiceSettings,
  { taskDefinition, traffic, openQuestions }: Surroundings
): void {
  const isAwsvpc = taskDefinition.definition.networkMode === 'awsvpc'
  const hasNetwork = settings.networkConfiguration?.awsvpcConfiguration !== undefined
  if (isAwsvpc && !hasNetwork) {
    throw ecsError.invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
  }
  if (!isAwsvpc && hasNetwork) {
    throw ecsError.invalidParameter(
      'Network Configuration is not valid for the given networkMode of this task definition.'
    )
  }
  if (settings.launchType === 'FARGATE' && taskDefinition.definition.compatibilities?.includes('FARGATE') !== true) {
    throw ecsError.invalidParameter('Task definition does not support launch_type FARGATE.')
  }
  checkGrace(settings)
  const configuration: DeploymentConfiguration = settings.deploymentConfiguration ?? {}
  validateDeploymentConfiguration(configuration, openQuestions)
  validateLoadBalancers(settings.loadBalancers ?? [], {
    taskDefinition,
    traffic,
    strategy: configuration.strategy ?? 'ROLLING'
  })
}

function checkGrace({ healthCheckGracePeriodSeconds: seconds }: ServiceSettings): void {
  if (seconds === undefined) return
  if (seconds < 0 || seconds > 2_147_483_647) {
    throw ecsError.invalidParameter('Health check grace period must be between 0 and 2147483647 seconds.')
  }
}
