import type { StatusMatcher } from './status-matcher.js'

/** How the targets of a group are checked: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html */
export interface HealthCheckSettings {
  readonly protocol: 'HTTP' | 'HTTPS'
  /** `traffic-port` or a port number. */
  readonly port: string
  readonly path: string
  readonly intervalSeconds: number
  readonly timeoutSeconds: number
  readonly healthyThreshold: number
  readonly unhealthyThreshold: number
  readonly matcher: StatusMatcher
}
