import { ecsError } from '../../ecs-error.js'
import type { Service, ServiceDeployment } from '../service.js'
import type { ServiceContext } from '../service-context.js'
import type { ServiceStore } from '../service-store.js'

/** The service deployments that callers can see by now: a new one may take a while to show. */
export function visibleDeployments(service: Service, { clock }: ServiceContext): ServiceDeployment[] {
  return service.serviceDeployments.filter(({ visibleAt }) => visibleAt <= clock.now())
}

/** Undefined when there is none, or none to be seen yet. */
export function findServiceDeployment(
  deploymentArn: string,
  { services, context }: { services: ServiceStore; context: ServiceContext }
): ServiceDeployment | undefined {
  const [, path] = /^arn:[^:]+:ecs:[^:]*:\d+:service-deployment\/(.+)\/[^/]+$/.exec(deploymentArn) ?? []
  if (path === undefined) throw ecsError.invalidParameter(`Invalid service deployment ARN: ${deploymentArn}`)
  const serviceArn = deploymentArn.replace(/:service-deployment\/.*$/, `:service/${path}`)
  const service = services.findByArn(serviceArn)
  return service && visibleDeployments(service, context).find(({ arn }) => arn === deploymentArn)
}
