import { AwsError } from '../../aws-error.js'
import { targetGroupsOf } from './action-list.js'
import type { ActionList } from './action-list.js'
import type { BalancerRegistry } from '../balancer-registry.js'
import type { LoadBalancer } from '../load-balancers/load-balancer.js'

const maximumTargetGroups = 100

/** Refuses actions that forward to a group that is not there, or that another load balancer has. */
export function checkForwarding(
  actions: ActionList,
  { registry, loadBalancer }: { registry: BalancerRegistry; loadBalancer: LoadBalancer }
): void {
  for (const { arn } of targetGroupsOf(actions)) {
    registry.targetGroup(arn)
    const others = registry.loadBalancersOf(arn).filter(other => other.arn !== loadBalancer.arn)
    if (others.length > 0) {
      throw new AwsError(
        'TargetGroupAssociationLimit',
        `The following target groups cannot be associated with more than one load balancer: ${arn}`
      )
    }
  }
  const used = [...registry.targetGroups.keys()].filter(arn => registry.loadBalancersOf(arn).includes(loadBalancer))
  const all = new Set([...used, ...targetGroupsOf(actions).map(({ arn }) => arn)])
  if (all.size > maximumTargetGroups) {
    throw new AwsError(
      'TooManyUniqueTargetGroupsPerLoadBalancer',
      `A load balancer can forward to at most ${maximumTargetGroups} target groups`
    )
  }
}
