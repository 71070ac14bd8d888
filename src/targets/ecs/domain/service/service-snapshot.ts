import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { ServiceTag } from '../traffic-shift/configuration-memory.js'
import { countOf } from '../../../../domain/text/count-of.js'

/** What ECS reported about a service at one moment. Times are epoch milliseconds; strings that AWS may extend are plain. */
export interface ServiceSnapshot {
  readonly cluster: string
  readonly name: string
  readonly arn: string
  /** ACTIVE, DRAINING, INACTIVE. */
  readonly status: string
  /** ECS, CODE_DEPLOY, EXTERNAL. */
  readonly controller: string
  /** `REPLICA` or `DAEMON`. */
  readonly scheduling: string
  readonly taskDefinition: string
  readonly desiredCount: number
  readonly runningCount: number
  readonly pendingCount: number
  readonly deployments: readonly DeploymentSnapshot[]
  /** Newest first, as ECS lists them (100 at most). */
  readonly events: readonly ServiceEvent[]
  /** ARN of the service deployment that is in progress; undefined when none is, or when it is not visible yet. */
  readonly currentServiceDeployment: string | undefined
  readonly targetGroups: readonly string[]
  readonly loadBalancers: readonly ServiceLoadBalancer[]
  readonly tags: readonly ServiceTag[]
  readonly circuitBreaker: CircuitBreaker | undefined
  readonly alarms: DeploymentAlarms | undefined
  /** All of it, as ECS holds it: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
  readonly deploymentConfiguration: JsonObject
  readonly networkConfiguration: NetworkConfiguration | undefined
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: readonly CapacityProvider[]
  readonly platformVersion: string | undefined
}

/** One entry of a service's load balancers: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
export interface ServiceLoadBalancer {
  readonly targetGroup: string
  readonly alternateTargetGroup: string | undefined
  readonly productionRule: string | undefined
  readonly testRule: string | undefined
  /** ARN of the role by which ECS changes the balancer. */
  readonly infrastructureRole: string | undefined
  /** Which container takes the traffic, and where. */
  readonly containerName: string | undefined
  readonly containerPort: number | undefined
}

/** One entry of a service's `deployments`: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html */
export interface DeploymentSnapshot {
  /** `ecs-svc/1234…`: also the `startedBy` of its tasks. */
  readonly id: string
  /** PRIMARY, ACTIVE, INACTIVE. */
  readonly status: string
  readonly taskDefinition: string
  /** IN_PROGRESS, COMPLETED, FAILED. */
  readonly rolloutState: string
  readonly rolloutStateReason: string | undefined
  readonly desiredCount: number
  readonly runningCount: number
  readonly pendingCount: number
  readonly failedTasks: number
  readonly createdAt: number
}

export interface CircuitBreaker {
  readonly enabled: boolean
  readonly rollback: boolean
}

export interface DeploymentAlarms {
  readonly names: readonly string[]
  readonly enabled: boolean
  readonly rollback: boolean
}

export interface ServiceEvent {
  readonly id: string
  readonly at: number
  readonly message: string
}

export interface NetworkConfiguration {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly assignPublicIp: 'ENABLED' | 'DISABLED' | undefined
}

export interface CapacityProvider {
  readonly name: string
  readonly weight: number
  readonly base: number
}

/** The service with another deployment configuration, and what is read from it. */
export function withConfiguration(service: ServiceSnapshot, deploymentConfiguration: JsonObject): ServiceSnapshot {
  const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration
  return {
    ...service,
    deploymentConfiguration,
    circuitBreaker: isObject(breaker)
      ? { enabled: breaker.enable === true, rollback: breaker.rollback === true }
      : undefined,
    alarms: isObject(alarms)
      ? {
          names: isList(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [],
          enabled: alarms.enable === true,
          rollback: alarms.rollback === true
        }
      : undefined
  }
}

/** The deployment that ECS works towards: the newest. */
export function findPrimary(service: ServiceSnapshot): DeploymentSnapshot | undefined {
  return service.deployments.find(deployment => deployment.status === 'PRIMARY')
}

/** `api:42` of a task definition's ARN. */
export function nameRevision(taskDefinition: string): string {
  return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1)
}

/** Whether tasks of other revisions run beside those of this one: ECS may call a deployment successful before they are gone. */
export function runsOthers(service: ServiceSnapshot, taskDefinition: string): boolean {
  return service.deployments.some(other => other.taskDefinition !== taskDefinition && other.runningCount > 0)
}

/** `2 tasks of api:42 and 1 task of api:41 are running`. */
export function describeRunning(service: ServiceSnapshot): string {
  const counts = new Map<string, number>()
  // Two deployments may have one revision, such as a rollback that begins before the tasks of the revision are stopped.
  for (const { runningCount, taskDefinition } of service.deployments)
    if (runningCount > 0) counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + runningCount)
  if (counts.size === 0) return 'no task is running'
  const parts = [...counts].map(
    ([taskDefinition, count]) => `${countOf(count, 'task')} of ${nameRevision(taskDefinition)}`
  )
  const isOne = counts.size === 1 && [...counts.values()][0] === 1
  return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`
}
