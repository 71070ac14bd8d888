import type { Scale, Tag } from '@aws-sdk/client-ecs'
import type { Deployment } from '../services/deployment.js'

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
