/** A target that its load balancer does not send traffic to. */
export interface UnhealthyTarget {
  readonly targetGroup: string
  /** `10.0.3.7:8080`. */
  readonly target: string
  /** `unhealthy: Health checks failed with these codes: [500] (Target.ResponseCodeMismatch)`. */
  readonly reason: string
}
