import type { ServiceSnapshot } from '../../src/targets/ecs/domain/service/service-snapshot.js'

/** A service of two tasks in cluster prod, without a circuit breaker and without deployments yet. */
export function sampleService(changes: Partial<ServiceSnapshot> = {}): ServiceSnapshot {
  const name = changes.name ?? 'api'
  return {
    cluster: 'prod',
    name,
    arn: `arn:aws:ecs:eu-west-1:123456789012:service/prod/${name}`,
    status: 'ACTIVE',
    controller: 'ECS',
    scheduling: 'REPLICA',
    taskDefinition: '',
    desiredCount: 2,
    runningCount: 0,
    pendingCount: 0,
    deployments: [],
    events: [],
    currentServiceDeployment: undefined,
    targetGroups: [],
    loadBalancers: [],
    tags: [],
    circuitBreaker: undefined,
    alarms: undefined,
    deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 },
    networkConfiguration: undefined,
    launchType: 'FARGATE',
    capacityProviderStrategy: [],
    platformVersion: undefined,
    ...changes
  }
}
