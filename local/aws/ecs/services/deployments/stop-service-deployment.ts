import { ecsError } from '../../ecs-error.js'
import type { ServiceContext } from '../service-context.js'
import { isTerminal, moveTo } from './service-deployment.js'
import type { ServiceDeployment } from '../service.js'

/**
 * Asks for the rollback. A stop or a rollback in progress continues; afterwards it is a conflict.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stop-service-deployment.html
 */
export function stopServiceDeployment(
  serviceDeployment: ServiceDeployment,
  stopType: string | undefined,
  { clock }: ServiceContext
): void {
  if ((stopType ?? 'ROLLBACK') !== 'ROLLBACK') {
    throw ecsError.invalidParameter('Invalid stopType. Valid values are: ROLLBACK')
  }
  if (isTerminal(serviceDeployment)) {
    const message = 'Stopping a service deployment is not allowed for service deployment in terminal states.'
    throw ecsError.conflict(message, [serviceDeployment.arn])
  }
  if (serviceDeployment.status !== 'PENDING' && serviceDeployment.status !== 'IN_PROGRESS') return
  moveTo(serviceDeployment, { status: 'ROLLBACK_REQUESTED', now: clock.now() })
}
