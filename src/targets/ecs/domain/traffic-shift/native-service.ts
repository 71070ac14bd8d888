import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { ServiceTag } from './configuration-memory.js'

/** What a native rollout must know of its service before and after. */
export interface NativeService {
  readonly cluster: string
  readonly name: string
  readonly arn: string
  readonly status: string
  readonly controller: string
  /** `REPLICA` or `DAEMON`. */
  readonly scheduling: string
  readonly taskDefinition: string
  readonly desiredCount: number
  readonly runningCount: number
  /** As ECS sent it, field by field, so that it can be put back unchanged. */
  readonly deploymentConfiguration: JsonObject
  readonly loadBalancers: readonly NativeLoadBalancer[]
  readonly tags: readonly ServiceTag[]
  /** ARN of the service deployment in progress, as far as ECS shows it. */
  readonly currentDeployment: string | undefined
}

/** One entry of a service's load balancers: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
export interface NativeLoadBalancer {
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

/** Where a service revision runs. The two target groups swap roles in every deployment. */
export interface RevisionPlacement {
  readonly taskDefinition: string
  readonly targetGroups: readonly string[]
}

/** One service deployment as ECS describes it. Times are epoch milliseconds. */
export interface NativeDeployment {
  readonly arn: string
  readonly status: string
  readonly statusReason: string | undefined
  readonly stage: string | undefined
  /** ROLLING, CANARY, LINEAR, BLUE_GREEN; undefined when ECS does not show it. */
  readonly strategy: string | undefined
  readonly createdAt: number
  readonly startedAt: number | undefined
  readonly finishedAt: number | undefined
  readonly targetRevision: string | undefined
  readonly sourceRevisions: readonly string[]
  /** PAUSE hooks in AWAITING_ACTION. */
  readonly pauses: readonly { readonly hookId: string; readonly expiresAt: number }[]
  /** What ECS asked of the balancer for the target revision, 0..100; a snapshot that may lag. */
  readonly targetWeightPercent: number | undefined
  readonly triggeredAlarms: readonly string[]
}
