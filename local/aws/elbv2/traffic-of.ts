import type { ActionList } from './rules/action-list.js'
import { targetGroupsOf } from './rules/action-list.js'
import type { Elbv2Context } from './elbv2-context.js'
import type { Rule } from './rules/rule.js'
import { behaviourOf } from './target-groups/target-group.js'
import type { Traffic } from './traffic.js'

/** What ECS may do to the load balancers of the account. */
export function trafficOf(context: Elbv2Context): Traffic {
  const { registry } = context
  return {
    hasTargetGroup: arn => registry.targetGroups.has(arn),
    isServed: arn => registry.isServed(arn),
    register: (arn, target) => registry.targetGroup(arn).pool.register(target),
    deregister: (arn, target) => {
      const group = registry.targetGroups.get(arn)
      if (group === undefined) return Promise.resolve()
      return group.pool.deregister(target, behaviourOf(group).deregistrationDelaySeconds * 1000)
    },
    targetHealth: arn => registry.targetGroup(arn).pool.health(),
    weights: arn => {
      const rule = findRule(arn, context)
      if (rule?.actions.routing.kind !== 'forward') return undefined
      return new Map(targetGroupsOf(rule.actions).map(group => [group.arn, group.weight]))
    },
    isFollowed: arn => {
      const rule = findRule(arn, context)
      return rule === undefined || rule.live.actions === rule.actions
    },
    setWeights: (arn, weights) => {
      const rule = findRule(arn, context) ?? registry.rule(arn).rule
      rule.change(withWeights(rule.actions, weights), { clock: context.clock, delay: context.weightPropagation })
      context.health.reconcile()
    }
  }
}

/** A rule by its own ARN, or a listener's default rule by the listener's. */
function findRule(arn: string, { registry }: Elbv2Context): Rule | undefined {
  const listener = registry.listeners.find(one => one.arn === arn)
  return listener?.defaultRule ?? registry.findRule(arn)?.rule
}

/** Groups that are not named keep their weight; groups that the rule does not have yet are added. */
function withWeights(actions: ActionList, weights: ReadonlyMap<string, number>): ActionList {
  const before = new Map(targetGroupsOf(actions).map(({ arn, weight }) => [arn, weight]))
  const targetGroups = [...new Map([...before, ...weights])].map(([arn, weight]) => ({ arn, weight }))
  const stickiness = actions.routing.kind === 'forward' ? actions.routing.stickiness : { enabled: false }
  return { ...actions, routing: { kind: 'forward', targetGroups, stickiness } }
}
