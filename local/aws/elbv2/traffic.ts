/** A target of a group: where the data plane sends a request. Locally always 127.0.0.1 and a host port. */
export interface Target {
  readonly id: string
  readonly port: number
}

export interface TargetHealth {
  readonly target: Target
  readonly state: 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused'
  /** `Elb.RegistrationInProgress`, `Target.FailedHealthChecks`, `Target.ResponseCodeMismatch`, `Target.Timeout` … */
  readonly reason?: string
  readonly description?: string
}

/** What ECS does to load balancers on the user's behalf. */
export interface Traffic {
  hasTargetGroup(targetGroupArn: string): boolean
  /** True when a listener rule (or default action) forwards to the group. */
  isServed(targetGroupArn: string): boolean
  register(targetGroupArn: string, target: Target): void
  /** Stops new requests immediately; resolves when the deregistration delay has passed or nothing is in flight. */
  deregister(targetGroupArn: string, target: Target): Promise<void>
  targetHealth(targetGroupArn: string): readonly TargetHealth[]
  /** Weight by target group ARN of a rule's (or listener default's) forward action. Undefined when there is no such rule. */
  weights(ruleArn: string): ReadonlyMap<string, number> | undefined
  /** Whether the data plane follows what the API shows of a rule. True where there is no such rule. */
  isFollowed(ruleArn: string): boolean
  /** Sets the weights of a rule's forward action; takes effect in the data plane after the propagation delay. */
  setWeights(ruleArn: string, weights: ReadonlyMap<string, number>): void
}
