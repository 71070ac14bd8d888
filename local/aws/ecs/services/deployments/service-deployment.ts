import type {
  ServiceDeployment as ServiceDeploymentShape,
  ServiceDeploymentStatus,
  ServiceRevisionSummary
} from '@aws-sdk/client-ecs'
import { pendingCount, runningCount, wantedCount } from './deployment.js'
import { type Deployment, poolsOf, type Service, type ServiceDeployment, type ServiceRevision } from '../service.js'
import type { OpenQuestions } from '../../open-questions.js'
import { showConfiguration } from './show-configuration.js'

/**
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html; that a rollback which is superseded
 * ends ROLLBACK_FAILED is inferred.
 */
const transitions: Readonly<Record<ServiceDeploymentStatus, readonly ServiceDeploymentStatus[]>> = {
  PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['ROLLBACK_IN_PROGRESS', 'SUCCESSFUL', 'STOPPED'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: []
}

export function isTerminal({ status }: { readonly status: ServiceDeploymentStatus }): boolean {
  return transitions[status].length === 0
}

/** Moves on. A move that AWS does not have is a defect of the model, and throws. */
export function moveTo(
  serviceDeployment: ServiceDeployment,
  { status, reason, now }: { status: ServiceDeploymentStatus; reason?: string | undefined; now: number }
): void {
  if (!transitions[serviceDeployment.status].includes(status)) {
    throw new Error(`No service deployment goes from ${serviceDeployment.status} to ${status}.`)
  }
  serviceDeployment.status = status
  serviceDeployment.updatedAt = now
  if (reason !== undefined) serviceDeployment.statusReason = reason
  if (status === 'IN_PROGRESS') serviceDeployment.startedAt = now
  if (status === 'STOPPED') serviceDeployment.stoppedAt = now
  if (!isTerminal(serviceDeployment)) return
  serviceDeployment.finishedAt = now
  serviceDeployment.hooks = []
  for (const monitor of [serviceDeployment.breaker, serviceDeployment.alarms]) {
    if (monitor.status === 'MONITORING') monitor.status = 'MONITORING_COMPLETE'
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
export function describeServiceDeployment(
  serviceDeployment: ServiceDeployment,
  openQuestions: OpenQuestions
): ServiceDeploymentShape {
  const { service, rollback, breaker, alarms } = serviceDeployment
  return {
    ...describeBriefly(serviceDeployment),
    stoppedAt: date(serviceDeployment.stoppedAt),
    updatedAt: date(serviceDeployment.updatedAt),
    sourceServiceRevisions: serviceDeployment.sources.map(source => summarise(serviceDeployment, source)),
    targetServiceRevision: summarise(serviceDeployment, serviceDeployment.target),
    // An open string: the SDK's enum lacks PRE_PRODUCTION_TRAFFIC_SHIFT.
    lifecycleStage: serviceDeployment.lifecycleStage as ServiceDeploymentShape['lifecycleStage'],
    lifecycleHookDetails: serviceDeployment.hooks.length === 0 ? undefined : [...serviceDeployment.hooks],
    deploymentConfiguration: showConfiguration(serviceDeployment.configuration, openQuestions),
    rollback: rollback && { ...rollback, startedAt: new Date(rollback.startedAt) },
    deploymentCircuitBreaker: {
      status: breaker.status,
      failureCount: serviceDeployment.deployment.failedTasks,
      threshold: breaker.threshold
    },
    alarms: { status: alarms.status, alarmNames: [...alarms.names], triggeredAlarmNames: [...alarms.triggered] },
    serviceArn: service.arn
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html */
export function describeBriefly(serviceDeployment: ServiceDeployment) {
  const { service } = serviceDeployment
  return {
    serviceDeploymentArn: serviceDeployment.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    createdAt: date(serviceDeployment.createdAt),
    startedAt: date(serviceDeployment.startedAt),
    finishedAt: date(serviceDeployment.finishedAt),
    status: serviceDeployment.status,
    statusReason: serviceDeployment.statusReason
  }
}

function summarise(serviceDeployment: ServiceDeployment, revision: ServiceRevision): ServiceRevisionSummary {
  return {
    ...countRevision(serviceDeployment.service, revision),
    requestedTestTrafficWeight: serviceDeployment.test?.get(revision.arn),
    requestedProductionTrafficWeight: serviceDeployment.production?.get(revision.arn)
  }
}

/** How many tasks of a revision there are, whichever deployments started them. */
export function countRevision(service: Service, revision: ServiceRevision) {
  const pools = poolsOf(service).filter(pool => pool.revision === revision)
  const sum = (count: (pool: Deployment) => number) => pools.reduce((total, pool) => total + count(pool), 0)
  return {
    arn: revision.arn,
    requestedTaskCount: sum(wantedCount),
    runningTaskCount: sum(runningCount),
    pendingTaskCount: sum(pendingCount)
  }
}

const date = (at: number | undefined) => (at === undefined ? undefined : new Date(at))
