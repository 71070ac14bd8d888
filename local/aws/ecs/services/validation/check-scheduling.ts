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
export function checkScheduling(asked: Scheduled): void {
  if (asked.schedulingStrategy !== 'DAEMON') return
  if (asked.desiredCount !== undefined)
    throw ecsError.invalidParameter(
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
    )
  if (asked.launchType === 'FARGATE')
    throw ecsError.invalidParameter('The daemon scheduling strategy is not supported for the FARGATE launch type.')
  const { type = 'ECS' } = asked.deploymentController ?? {}
  if (type !== 'ECS')
    throw ecsError.invalidParameter(
      `The daemon scheduling strategy is not supported for the ${type} deployment controller.`
    )
}
