import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'

/** A target group and the listener rules that forward to it. */
export interface Attachment {
  readonly group: TargetGroupSettings
  readonly rules: readonly ForwardingRule[]
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html; undefined where AWS shows none. */
export interface TargetGroupSettings {
  readonly arn: string
  readonly name: string
  readonly protocol: string | undefined
  readonly protocolVersion: string | undefined
  readonly port: number | undefined
  readonly vpc: string | undefined
  readonly targetType: string | undefined
  readonly ipAddressType: string | undefined
  readonly healthCheck: HealthCheckSettings
}

/** Times in seconds; the port may be `traffic-port`. */
export interface HealthCheckSettings {
  readonly protocol: string | undefined
  readonly port: string | undefined
  readonly path: string | undefined
  readonly intervalSeconds: number | undefined
  readonly timeoutSeconds: number | undefined
  readonly healthyThreshold: number | undefined
  readonly unhealthyThreshold: number | undefined
  /** `HttpCode` or `GrpcCode`, as AWS shows it. */
  readonly matcher: JsonObject | undefined
}

/** One rule of a listener. */
export interface ForwardingRule {
  readonly arn: string
  readonly listener: string
  /** A default rule is changed through its listener. */
  readonly isDefault: boolean
  /** As AWS shows them, in their order: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html */
  readonly actions: readonly JsonObject[]
}

/** How a rule splits its traffic; empty when it does not forward. */
export function readForward({
  actions
}: Pick<ForwardingRule, 'actions'>): readonly { readonly arn: string; readonly weight: number }[] {
  const forward = actions.find(({ Type }) => Type === 'forward')
  const config = forward !== undefined && isObject(forward.ForwardConfig) ? forward.ForwardConfig : {}
  if (!isList(config.TargetGroups))
    return typeof forward?.TargetGroupArn === 'string' ? [{ arn: forward.TargetGroupArn, weight: 1 }] : []
  return config.TargetGroups.filter(isObject).flatMap(({ TargetGroupArn, Weight }) =>
    typeof TargetGroupArn === 'string' ? [{ arn: TargetGroupArn, weight: typeof Weight === 'number' ? Weight : 1 }] : []
  )
}
