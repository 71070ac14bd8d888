import { ecsError } from '../ecs-error.js'
import type { Service } from './service.js'
import type { ServiceContext } from './service-context.js'
import { isTerminal, moveTo } from './deployments/service-deployment.js'

/** DeleteService: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html */
export function deleteService(service: Service, how: 'forced' | 'when-empty', { clock }: ServiceContext): void {
  if (service.status === 'INACTIVE') throw ecsError.serviceNotActive()
  if (how === 'when-empty' && service.desiredCount > 0 && service.controller === 'ECS') {
    throw ecsError.invalidParameter('The service cannot be stopped while it is scaled above 0.')
  }
  if (how === 'when-empty' && service.taskSets.length > 0) {
    throw ecsError.invalidParameter('The service cannot be stopped while it has task sets.')
  }
  service.status = 'DRAINING'
  service.desiredCount = 0
  service.isSteady = false
  const reason = 'Service deployment was stopped because the service was deleted.'
  for (const serviceDeployment of service.serviceDeployments) {
    if (isTerminal(serviceDeployment)) continue
    serviceDeployment.engine?.halt()
    if (serviceDeployment.status === 'PENDING' || serviceDeployment.status === 'IN_PROGRESS') {
      moveTo(serviceDeployment, { status: 'STOP_REQUESTED', reason, now: clock.now() })
    } else if (serviceDeployment.status === 'ROLLBACK_REQUESTED') {
      moveTo(serviceDeployment, { status: 'STOPPED', reason, now: clock.now() })
    } else if (serviceDeployment.status === 'ROLLBACK_IN_PROGRESS') {
      moveTo(serviceDeployment, { status: 'ROLLBACK_FAILED', reason, now: clock.now() })
    }
  }
}
