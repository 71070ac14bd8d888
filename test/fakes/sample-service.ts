import type { ServiceDeployment } from '../../src/targets/ecs/domain/service/service-deployment.js'
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

/** A service deployment of `api` that continues. */
export function sampleDeployment(changes: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    ...{ arn: 'deployment', service: 'api', status: 'IN_PROGRESS', statusReason: undefined, stage: undefined },
    ...{ strategy: undefined, createdAt: 0, startedAt: undefined, finishedAt: undefined, targetRevision: undefined },
    ...{ sourceRevisions: [], pauses: [], targetWeightPercent: undefined, triggeredAlarms: [] },
    ...{ circuitBreaker: undefined, rollback: undefined, ...changes }
  }
}
