import type { Deployment as DeploymentShape } from '@aws-sdk/client-ecs'
import type { Task } from '../tasks/task.js'
import type { Target } from '../../elbv2/traffic.js'
import type { Service } from './service.js'
import type { ServiceRevision } from './service-revision.js'

/** A task as the service scheduler sees it. */
export interface ServiceTask {
  readonly task: Task
  /** Where its containers are registered; undefined until it runs. */
  targets?: readonly { readonly targetGroupArn: string; readonly target: Target }[]
  isHealthy: boolean
  wasRunning: boolean
  hasFailed: boolean
}

/** One entry of a service's `deployments`: the tasks of one revision, started by one deployment. */
export interface Deployment {
  readonly id: string
  readonly service: Service
  readonly revision: ServiceRevision
  readonly createdAt: number
  updatedAt: number
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE'
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  rolloutStateReason: string
  failedTasks: number
  /** How many tasks it is to have, where that is not up to the rolling scheduler. */
  wanted?: () => number
  readonly tasks: Map<string, ServiceTask>
  /** Throttles restarts of tasks that never get to run. */
  readonly launches: { failures: number; notBefore: number }
}

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

/** An ACTIVE deployment wants what it has: it shrinks as its successor grows (inferred). */
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
