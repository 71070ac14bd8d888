import type { Attachment } from '../domain/readiness/attachment.js'
import type { TargetState } from '../domain/service/target-state.js'

/** How one listener rule (or a listener's default action) splits its traffic. */
export interface TargetGroupWeights {
  /** Weight by target group ARN, in the rule's order. */
  readonly weights: ReadonlyMap<string, number>
  /** Clients stay with a target group whatever the weights are. */
  readonly sticky: boolean
  /** The rule does more than forward, as an authentication. */
  readonly otherActions?: boolean
}

/** The load balancer in front of a service. */
export interface TrafficRouter {
  /** Reads a rule by the ARN of a listener rule or of a listener. Undefined when it does not exist or does not forward. */
  split(ruleArn: string): Promise<TargetGroupWeights | undefined>
  /** Name of the load balancer in front of a target group, as its metrics carry it (`app/name/id`). Undefined when there is none. */
  loadBalancerOf(targetGroupArn: string): Promise<string | undefined>
  /** What it thinks of each target of a group. */
  targets(targetGroupArn: string): Promise<readonly TargetState[]>
  /** A target group with all its settings, and every listener rule that forwards to it. Undefined when it does not exist. */
  attachmentOf(targetGroupArn: string): Promise<Attachment | undefined>
}
