import type { Service as ServiceShape } from '@aws-sdk/client-ecs'
import { describeTaskSet } from '../task-sets/describe-task-set.js'
import { describeDeployment, pendingCount, runningCount } from './deployments/deployment.js'
import { poolsOf, type Service } from './service.js'
import type { ServiceContext } from './service-context.js'
import { countRevision } from './deployments/service-deployment.js'
import { showConfiguration } from './deployments/show-configuration.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html */
export function describeService(service: Service, { clock, openQuestions }: ServiceContext): ServiceShape {
  const now = clock.now()
  const pools = poolsOf(service)
  const revisions = new Set(service.deployments.map(({ revision }) => revision))
  const current = service.serviceDeployments.find(({ visibleAt }) => visibleAt <= now)
  return {
    ...service.settings,
    deploymentConfiguration: showConfiguration(service.settings.deploymentConfiguration, openQuestions),
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: pools.reduce((sum, pool) => sum + runningCount(pool), 0),
    pendingCount: pools.reduce((sum, pool) => sum + pendingCount(pool), 0),
    loadBalancers: service.settings.loadBalancers ?? [],
    serviceRegistries: service.settings.serviceRegistries ?? [],
    placementConstraints: service.settings.placementConstraints ?? [],
    placementStrategy: service.settings.placementStrategy ?? [],
    platformFamily: service.settings.launchType === 'FARGATE' ? 'Linux' : undefined,
    deploymentController: { type: service.controller },
    deployments: service.controller === 'ECS' ? service.deployments.map(describeDeployment) : [],
    taskSets: service.taskSets.map(describeTaskSet),
    events: [...service.events],
    createdAt: new Date(service.createdAt),
    createdBy: service.createdBy,
    // That it stays after the deployment has ended is inferred.
    currentServiceDeployment: current?.arn,
    currentServiceRevisions: [...revisions].map(revision => countRevision(service, revision)),
    tags: [...service.tags],
    enableECSManagedTags: service.settings.enableECSManagedTags ?? false,
    enableExecuteCommand: service.settings.enableExecuteCommand ?? false,
    propagateTags: service.settings.propagateTags ?? 'NONE',
    availabilityZoneRebalancing: service.settings.availabilityZoneRebalancing ?? 'ENABLED',
    resourceManagementType: 'CUSTOMER'
  }
}
