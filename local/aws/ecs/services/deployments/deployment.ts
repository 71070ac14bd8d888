import type { Deployment as DeploymentShape } from '@aws-sdk/client-ecs'
import type { Deployment, ServiceTask } from '../service.js'

/** Tasks that are there to stay: neither stopping nor stopped. */
export function liveTasks(deployment: Deployment): ServiceTask[] {
  return [...deployment.tasks.values()].filter(({ task }) => task.desiredStatus === 'RUNNING')
}

export function healthyCount(deployment: Deployment): number {
  return liveTasks(deployment).filter(({ isHealthy }) => isHealthy).length
}

export function runningCount(deployment: Deployment): number {
  return [...deployment.tasks.values()].filter(({ task }) => task.lastStatus === 'RUNNING').length
}

export function pendingCount(deployment: Deployment): number {
  return liveTasks(deployment).filter(({ task }) => task.lastStatus === 'PROVISIONING' || task.lastStatus === 'PENDING')
    .length
}

/** The desired count of an ACTIVE deployment is its current count: it shrinks as its successor grows (inferred). */
export function wantedCount(deployment: Deployment): number {
  if (deployment.wanted !== undefined) return deployment.wanted()
  return deployment.status === 'PRIMARY' ? deployment.service.desiredCount : liveTasks(deployment).length
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html */
export function describeDeployment(deployment: Deployment): DeploymentShape {
  const { settings } = deployment.revision
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.revision.taskDefinition.arn,
    desiredCount: wantedCount(deployment),
    pendingCount: pendingCount(deployment),
    runningCount: runningCount(deployment),
    failedTasks: deployment.failedTasks,
    createdAt: new Date(deployment.createdAt),
    updatedAt: new Date(deployment.updatedAt),
    launchType: settings.launchType,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    platformVersion: settings.platformVersion,
    platformFamily: settings.launchType === 'FARGATE' ? 'Linux' : undefined,
    networkConfiguration: settings.networkConfiguration,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason
  }
}
