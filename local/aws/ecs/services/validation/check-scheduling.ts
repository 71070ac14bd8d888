import type { CreateServiceRequest } from '@aws-sdk/client-ecs'
import { ecsError } from '../../ecs-error.js'

type Scheduled = Pick<
  CreateServiceRequest,
  'schedulingStrategy' | 'desiredCount' | 'launchType' | 'deploymentController' | 'capacityProviderStrategy'
>

/**
 * What a service with the scheduling strategy DAEMON cannot have: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html,
 * https://github.com/fabfuel/ecs-deploy/issues/59. The wordings of the last two are inferred.
 */
export function checkScheduling(requested: Scheduled): void {
  if (requested.schedulingStrategy !== 'DAEMON') return
  if (requested.desiredCount !== undefined)
    throw ecsError.invalidParameter(
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
    )
  if (requested.launchType === 'FARGATE')
    throw ecsError.invalidParameter('The daemon scheduling strategy is not supported for the FARGATE launch type.')
  const { type = 'ECS' } = requested.deploymentController ?? {}
  if (type !== 'ECS')
    throw ecsError.invalidParameter(
      `The daemon scheduling strategy is not supported for the ${type} deployment controller.`
    )
}
