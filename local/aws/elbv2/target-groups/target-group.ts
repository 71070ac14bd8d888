import type { Place } from '../../place.js'
import type { HealthCheckSettings } from '../health-checks/health-check-settings.js'
import type { Algorithm, TargetPool } from './target-pool.js'

export interface TargetGroup {
  readonly arn: string
  readonly name: string
  readonly targetType: 'ip' | 'instance'
  readonly protocol: 'HTTP' | 'HTTPS'
  readonly protocolVersion: string
  readonly port: number
  readonly vpcId: string
  readonly ipAddressType: string
  healthCheck: HealthCheckSettings
  readonly attributes: Map<string, string>
  readonly pool: TargetPool
}

/** What a target group's attributes mean to the data plane. */
export interface TargetGroupBehaviour {
  readonly algorithm: Algorithm
  readonly deregistrationDelaySeconds: number
  /** Undefined when the group is not sticky by the load balancer's own cookie. */
  readonly stickySeconds?: number
}

export function behaviourOf({ attributes }: TargetGroup): TargetGroupBehaviour {
  const sticky = attributes.get('stickiness.enabled') === 'true' && attributes.get('stickiness.type') === 'lb_cookie'
  return {
    algorithm: (attributes.get('load_balancing.algorithm.type') ?? 'round_robin') as Algorithm,
    deregistrationDelaySeconds: Number(attributes.get('deregistration_delay.timeout_seconds')),
    ...(sticky && { stickySeconds: Number(attributes.get('stickiness.lb_cookie.duration_seconds')) })
  }
}

/** `targetgroup/name/id`: the part of an ARN that CloudWatch has as the TargetGroup dimension. */
export function targetGroupDimension(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1)
}

export function targetGroupArn(place: Place, { name, id }: { name: string; id: string }): string {
  return `arn:${place.partition}:elasticloadbalancing:${place.region}:${place.accountId}:targetgroup/${name}/${id}`
}
