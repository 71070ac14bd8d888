import type { UpdateServiceRequest } from '@aws-sdk/client-ecs'
import type { FurtherNeed } from '../aws-service.js'
import type { Service } from './services/service.js'

/**
 * The roles by which ECS changes the load balancers of a service, which the caller that starts a deployment with shifted traffic passes to
 * ECS. Where `UpdateService` names them, AWS documents that it needs `iam:PassRole`; whether it also does where the service has them
 * already is not documented, so the local cloud is as strict as it could be.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html
 */
export function rolesPassedByUpdate(service: Service | undefined, input: UpdateServiceRequest): readonly FurtherNeed[] {
  if (service === undefined) return []
  const { loadBalancers = [], deploymentConfiguration } = service.settings
  const strategy = input.deploymentConfiguration?.strategy ?? deploymentConfiguration?.strategy ?? 'ROLLING'
  const isDeployed = [input.taskDefinition, input.deploymentConfiguration, input.forceNewDeployment].some(Boolean)
  if (!isDeployed || strategy === 'ROLLING' || input.loadBalancers !== undefined) return []
  const roles = new Set(loadBalancers.flatMap(({ advancedConfiguration }) => advancedConfiguration?.roleArn ?? []))
  const keys = { 'iam:PassedToService': 'ecs.amazonaws.com' }
  return [...roles].map(resource => ({ action: 'iam:PassRole', resource, keys }))
}
