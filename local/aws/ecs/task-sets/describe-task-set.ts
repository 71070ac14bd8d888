import type { TaskSet as TaskSetShape } from '@aws-sdk/client-ecs'
import { pendingCount, runningCount, wantedCount } from '../services/deployments/deployment.js'
import type { TaskSet } from '../services/service.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html */
export function describeTaskSet(taskSet: TaskSet): TaskSetShape {
  const { pool } = taskSet
  const { service, revision } = pool
  const { settings } = revision
  return {
    id: taskSet.id,
    taskSetArn: taskSet.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    externalId: taskSet.externalId,
    status: taskSet.status,
    taskDefinition: revision.taskDefinition.arn,
    computedDesiredCount: wantedCount(pool),
    pendingCount: pendingCount(pool),
    runningCount: runningCount(pool),
    createdAt: new Date(taskSet.createdAt),
    updatedAt: new Date(taskSet.updatedAt),
    launchType: settings.launchType,
    platformVersion: settings.platformVersion,
    platformFamily: settings.launchType === 'FARGATE' ? 'Linux' : undefined,
    networkConfiguration: settings.networkConfiguration,
    loadBalancers: settings.loadBalancers ?? [],
    serviceRegistries: settings.serviceRegistries ?? [],
    scale: taskSet.scale,
    stabilityStatus: taskSet.stabilityStatus,
    stabilityStatusAt: new Date(taskSet.stabilityStatusAt),
    tags: [...taskSet.tags]
  }
}
