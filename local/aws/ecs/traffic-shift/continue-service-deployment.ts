import type { ContinueServiceDeploymentRequest } from '@aws-sdk/client-ecs'
import { ecsError } from '../ecs-error.js'
import { isTerminal } from '../services/deployments/service-deployment.js'
import type { ServiceDeployment } from '../services/service.js'

/**
 * Answers a pause. The messages are those of
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
export function continueServiceDeployment(
  serviceDeployment: ServiceDeployment,
  { hookId = '', action = 'CONTINUE' }: ContinueServiceDeploymentRequest
): void {
  if (!/^ecs-[a-z]+-[\w-]+$/.test(hookId)) {
    throw ecsError.invalidParameter('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}')
  }
  if (!['CONTINUE', 'ROLLBACK'].includes(action)) {
    throw ecsError.invalidParameter('Invalid action. Valid values are: CONTINUE, ROLLBACK')
  }
  if (isTerminal(serviceDeployment)) {
    throw ecsError.client('Continuing a service deployment is not allowed for service deployment in terminal states.')
  }
  const hook = serviceDeployment.hooks.find(candidate => candidate.hookId === hookId)
  if (hook?.status !== 'AWAITING_ACTION' || serviceDeployment.status !== 'IN_PROGRESS') {
    throw ecsError.invalidParameter(
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN'
    )
  }
  hook.status = action === 'ROLLBACK' ? 'FAILED' : 'SUCCEEDED'
}
