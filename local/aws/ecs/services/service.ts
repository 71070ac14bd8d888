import type { CreateServiceRequest, ServiceEvent, Tag } from '@aws-sdk/client-ecs'
import type { Cluster } from '../clusters.js'
import type { TaskSet } from '../task-sets/task-set.js'
import type { Deployment } from './deployment.js'
import type { ServiceDeployment } from './service-deployment.js'
import type { ServiceRevision } from './service-revision.js'

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

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find(deployment => deployment.status === 'PRIMARY')
}

/** Everyone who has or is to have tasks of the service. */
export function poolsOf(service: Service): readonly Deployment[] {
  return [...service.deployments, ...service.taskSets.map(taskSet => taskSet.pool)]
}
