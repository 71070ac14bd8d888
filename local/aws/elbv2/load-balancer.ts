import type { Listener } from './listener.js'

export interface LoadBalancer {
  readonly arn: string
  readonly name: string
  /** `app/name/id`: CloudWatch's LoadBalancer dimension. */
  readonly dimension: string
  readonly scheme: string
  readonly ipAddressType: string
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly createdAt: number
  readonly attributes: Map<string, string>
  readonly listeners: Map<string, Listener>
}
