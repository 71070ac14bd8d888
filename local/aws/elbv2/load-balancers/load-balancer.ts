import type { ListenerServer } from '../data-plane/listener-server.js'
import type { Rule } from '../rules/rule.js'

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

export interface Listener {
  readonly arn: string
  readonly loadBalancer: LoadBalancer
  /** As the API shows it; the real port is `server.port`. */
  port: number
  protocol: 'HTTP' | 'HTTPS'
  certificates: readonly string[]
  sslPolicy: string | undefined
  readonly attributes: Map<string, string>
  server: ListenerServer
  readonly defaultRule: Rule
  /** All rules but the default, by ARN. */
  readonly rules: Map<string, Rule>
}
