import type {
  CreateServiceRequest,
  DeploymentConfiguration,
  DeploymentLifecycleHookDetail,
  LoadBalancer,
  Scale,
  ServiceDeploymentStatus,
  ServiceEvent,
  Tag
} from '@aws-sdk/client-ecs'
import type { Target } from '../../elbv2/traffic.js'
import type { Cluster } from '../clusters.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'
import type { Task } from '../tasks/task.js'

/** What UpdateService can change and DescribeServices returns as it was given. */
export type ServiceSettings = Omit<
  CreateServiceRequest,
  'cluster' | 'serviceName' | 'clientToken' | 'desiredCount' | 'tags' | 'deploymentController' | 'role'
> & { readonly taskDefinition?: string | undefined }

/** A service, and everything that was ever deployed to it. */
export interface Service {
  readonly name: string
  readonly arn: string
  readonly cluster: Cluster
  readonly controller: 'ECS' | 'EXTERNAL' | 'CODE_DEPLOY'
  readonly createdAt: number
  readonly createdBy: string
  /** The request that made it, to recognise its repetition by client token. */
  readonly creation: CreateServiceRequest
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  settings: ServiceSettings
  desiredCount: number
  tags: readonly Tag[]
  /** The deployments that still have tasks, PRIMARY first. */
  deployments: Deployment[]
  /** All service deployments, newest first. */
  serviceDeployments: ServiceDeployment[]
  readonly revisions: ServiceRevision[]
  /** What a rollback returns to: the revision of the last deployment that succeeded. */
  stableRevision?: ServiceRevision
  /** Newest first. */
  events: ServiceEvent[]
  taskSets: TaskSet[]
  isSteady: boolean
  deletedAt?: number
}

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

/** What drives a service deployment on. */
export interface DeploymentEngine {
  /** One look at the service, about once a second. */
  advance(): void
  /** Starts the rollback. */
  rollBack(reason: string): void
  /** Another deployment takes over: nothing more is done. */
  halt(): void
}

export interface Monitor {
  status: 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED'
}

/** Percent of traffic by revision ARN. */
export type TrafficShares = ReadonlyMap<string, number>

/** One service deployment, rolling or native, from PENDING to one of its ends. */
export interface ServiceDeployment {
  readonly arn: string
  readonly service: Service
  /** Its own copy: a later UpdateService of the configuration does not reach a deployment that runs (inferred). */
  readonly configuration: DeploymentConfiguration
  readonly target: ServiceRevision
  readonly sources: readonly ServiceRevision[]
  /** The revision to return to; undefined for a service's first deployment. */
  readonly stable?: ServiceRevision
  readonly deployment: Deployment
  readonly createdAt: number
  readonly visibleAt: number
  engine?: DeploymentEngine
  status: ServiceDeploymentStatus
  statusReason?: string
  startedAt?: number
  finishedAt?: number
  stoppedAt?: number
  updatedAt: number
  lifecycleStage?: string
  hooks: DeploymentLifecycleHookDetail[]
  production?: TrafficShares
  test?: TrafficShares
  rollback?: { reason: string; startedAt: number; serviceRevisionArn: string }
  rollbackDeployment?: Deployment
  readonly breaker: Monitor & { threshold: number }
  readonly alarms: Monitor & { readonly names: readonly string[]; triggered: string[] }
}

/** A snapshot of what a deployment deploys. It never changes. */
export interface ServiceRevision {
  readonly arn: string
  readonly service: Service
  readonly taskDefinition: TaskDefinitionRevision
  readonly settings: ServiceSettings
  /** The load balancers with the target group that THIS revision's tasks are in. */
  readonly bindings: readonly TargetGroupBinding[]
  readonly createdAt: number
  /** Digests that the containers' images turned out to have, by container name. */
  readonly digests: Map<string, string>
}

export interface TargetGroupBinding {
  readonly loadBalancer: LoadBalancer
  readonly targetGroupArn: string
}

/** A set of tasks that an external deployer steers: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html */
export interface TaskSet {
  readonly id: string
  readonly arn: string
  readonly externalId?: string
  readonly createdAt: number
  /** Its tasks; an entry of the same kind as a service's own deployments. */
  readonly pool: Deployment
  tags: readonly Tag[]
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING'
  scale: Scale
  updatedAt: number
  stabilityStatus: 'STEADY_STATE' | 'STABILIZING'
  stabilityStatusAt: number
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find(deployment => deployment.status === 'PRIMARY')
}

/** Everyone who has or is to have tasks of the service. */
export function poolsOf(service: Service): readonly Deployment[] {
  return [...service.deployments, ...service.taskSets.map(taskSet => taskSet.pool)]
}
