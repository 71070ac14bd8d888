import { AwsError } from '../aws-error.js'
import type { Listener, LoadBalancer } from './load-balancers/load-balancer.js'
import { targetGroupsOf } from './rules/action-list.js'
import type { Rule } from './rules/rule.js'
import type { TargetGroup } from './target-groups/target-group.js'

/** All load balancers and target groups of the account, and what forwards to what. */
export class BalancerRegistry {
  readonly loadBalancers = new Map<string, LoadBalancer>()
  readonly targetGroups = new Map<string, TargetGroup>()

  get listeners(): readonly Listener[] {
    return [...this.loadBalancers.values()].flatMap(({ listeners }) => [...listeners.values()])
  }

  loadBalancer(arn: string): LoadBalancer {
    const found = this.loadBalancers.get(arn)
    if (found === undefined) throw new AwsError('LoadBalancerNotFound', `Load balancer '${arn}' not found`)
    return found
  }

  targetGroup(arn: string): TargetGroup {
    const found = this.targetGroups.get(arn)
    if (found === undefined) throw new AwsError('TargetGroupNotFound', `Target group '${arn}' not found`)
    return found
  }

  listener(arn: string): Listener {
    const found = this.listeners.find(listener => listener.arn === arn)
    if (found === undefined) throw new AwsError('ListenerNotFound', `Listener '${arn}' not found`)
    return found
  }

  /** A rule with the listener that it belongs to; default rules have ARNs too. */
  rule(arn: string): { listener: Listener; rule: Rule } {
    const found = this.findRule(arn)
    if (found === undefined) throw new AwsError('RuleNotFound', `Rule '${arn}' not found`)
    return found
  }

  findRule(arn: string): { listener: Listener; rule: Rule } | undefined {
    for (const listener of this.listeners) {
      const rule = listener.defaultRule.arn === arn ? listener.defaultRule : listener.rules.get(arn)
      if (rule !== undefined) return { listener, rule }
    }
    return undefined
  }

  /** The load balancers with a rule that forwards to the group, whatever its weight. */
  loadBalancersOf(targetGroupArn: string): readonly LoadBalancer[] {
    const forwards = (rule: Rule) => targetGroupsOf(rule.actions).some(({ arn }) => arn === targetGroupArn)
    const serving = this.listeners.filter(({ defaultRule, rules }) => [defaultRule, ...rules.values()].some(forwards))
    return [...new Set(serving.map(({ loadBalancer }) => loadBalancer))]
  }

  isServed(targetGroupArn: string): boolean {
    return this.loadBalancersOf(targetGroupArn).length > 0
  }
}
