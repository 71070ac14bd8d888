import type { BalancerRegistry } from './balancer-registry.js'
import { targetGroupDimension } from './target-groups/target-group.js'

/** How many targets of a group are fit, under CloudWatch's dimensions. */
export interface HostCount {
  readonly targetGroup: string
  readonly loadBalancer: string
  readonly healthy: number
  readonly unhealthy: number
}

/** Counts the targets of all groups that some load balancer serves and that have any. */
export function countHosts(registry: BalancerRegistry): readonly HostCount[] {
  return [...registry.targetGroups.values()].flatMap(({ arn, pool }) => {
    if (pool.size === 0) return []
    const count = (state: string) => pool.targets.filter(({ health }) => health.state === state).length
    return registry.loadBalancersOf(arn).map(({ dimension }) => ({
      targetGroup: targetGroupDimension(arn),
      loadBalancer: dimension,
      healthy: count('healthy'),
      unhealthy: count('unhealthy')
    }))
  })
}
