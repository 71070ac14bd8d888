import type { UnhealthyEndpoint } from '../../../domain/rollout/instance-failure.js'

/** What load balancers think of their targets. */
export interface TargetHealth {
  /** The targets of these groups (ARNs) that are neither healthy nor on their way out. */
  unhealthy(targetGroups: readonly string[]): Promise<readonly UnhealthyEndpoint[]>
}
