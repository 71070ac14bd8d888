import type { Tag } from '@aws-sdk/client-ecs'
import type { Deployment } from '../services/deployment.js'

export interface TaskSet {
  readonly arn: string
  tags: readonly Tag[]
  readonly pool: Deployment
}
