import type { Shape } from '../../aws-service.js'

export interface WeightedTargetGroup {
  readonly arn: string
  readonly weight: number
}

/** How long a client stays with the target group that answered it first. */
export interface GroupStickiness {
  readonly enabled: boolean
  readonly durationSeconds?: number
}

export interface ForwardAction {
  readonly kind: 'forward'
  readonly targetGroups: readonly WeightedTargetGroup[]
  readonly stickiness: GroupStickiness
}

export interface FixedResponseAction {
  readonly kind: 'fixed-response'
  readonly statusCode: number
  readonly contentType: string
  readonly body: string
}

export interface RedirectAction {
  readonly kind: 'redirect'
  readonly statusCode: 301 | 302
  readonly protocol: string
  readonly host: string
  readonly port: string
  readonly path: string
  readonly query: string
}

export type RoutingAction = ForwardAction | FixedResponseAction | RedirectAction

/** What a rule does with a request: at most some authentication first, and exactly one routing action last. */
export interface ActionList {
  /** `authenticate-*` and `jwt-validation` actions as they were sent: kept, shown, and passed over. */
  readonly before: readonly Shape[]
  readonly routing: RoutingAction
  readonly routingOrder?: number
}

/** The target groups that a list of actions forwards to, weight 0 included. */
export function targetGroupsOf(actions: ActionList): readonly WeightedTargetGroup[] {
  return actions.routing.kind === 'forward' ? actions.routing.targetGroups : []
}
