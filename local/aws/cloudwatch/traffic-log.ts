/** One request as the data plane served it; metrics are made of nothing else. */
export interface ServedRequest {
  /** The local cloud's epoch milliseconds at which the answer was complete. */
  readonly at: number
  readonly loadBalancer: string
  /** Undefined when no target was chosen (503 made by the load balancer). `targetgroup/name/id`, as CloudWatch's dimension. */
  readonly targetGroup?: string
  /** The status that the target sent; undefined when the load balancer made the answer (502, 503, 504). */
  readonly targetStatus?: number
  /** The status that the client saw. */
  readonly status: number
  /** Seconds until the target's response headers, in the local cloud's time; undefined when the target sent none. */
  readonly targetResponseSeconds?: number
  /** Whether a connection to the target could be made at all; set only where the target sent no answer. */
  readonly targetConnection?: 'made' | 'not-made'
}
