import type { DeploymentEngine, ServiceDeployment } from '../services/service-deployment.js'
import type { ServiceContext } from '../services/service-context.js'
import { ecsError } from '../ecs-error.js'

export function createNativeEngine(_serviceDeployment: ServiceDeployment, _context: ServiceContext): DeploymentEngine {
  throw ecsError.unsupported('Not yet.')
}
