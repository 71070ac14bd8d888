import type { RuleTraffic } from '../../domain/left-behind/rule-traffic.js'
import { readProductionRules, toRuleTraffic } from './read-production-rules.js'
import type { RollingDependencies } from '../rolling/rolling-dependencies.js'
import type { ServiceRollout } from '../rolling/service-rollout.js'

/**
 * The listener rules that still keep the tasks from all traffic, now that ECS shows the target group that it put them in. Somebody may
 * have corrected them. As they were before, where they cannot be read in time.
 */
export async function readRulesAgain(
  { plan, observation: { service, deployment } }: ServiceRollout,
  { serviceDeployments, router, clock }: Pick<RollingDependencies, 'serviceDeployments' | 'router' | 'clock'>
): Promise<readonly RuleTraffic[]> {
  const pairs = (service?.loadBalancers ?? []).filter(({ productionRule }) =>
    plan.oddRules.some(({ rule }) => rule === productionRule)
  )
  const rules = await readProductionRules(pairs, { router, clock })
  if (rules === undefined) return plan.oddRules
  const revision = deployment?.targetRevision
  const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision)
  const placed = placement?.targetGroups ?? plan.oddRules.map(({ tasksIn }) => tasksIn)
  return rules
    .map(rule => ({ isOdd: rule.isOdd, traffic: toRuleTraffic(rule, placed) }))
    .flatMap(({ isOdd, traffic }) => (isOdd || traffic.to === 'other' ? [traffic] : []))
}
