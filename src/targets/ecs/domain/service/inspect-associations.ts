import type { ServiceLoadBalancer } from './service-snapshot.js'
import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import type { Finding } from '../traffic-shift/preflight.js'

/** How a rule or a listener splits traffic: weight by target group ARN. Undefined: it does not exist or does not forward. */
type Weights = ReadonlyMap<string, number> | undefined

/** What the load balancers of a service look like. */
export interface AssociationFacts {
  readonly service: Pick<TrafficShiftService, 'name' | 'scheduling' | 'loadBalancers'>
  /** By ARN of the rule (or, of a Network Load Balancer, the listener), of production and of test traffic. */
  readonly rules: ReadonlyMap<string, Weights>
  /** Name of the load balancer (`app/name/id`) by target group ARN; undefined when the group has none. */
  readonly loadBalancers: ReadonlyMap<string, string | undefined>
  /** Gates that are decided by what one target group measured. */
  readonly gatesOnTraffic: readonly string[]
}

/**
 * What ECS itself refuses, or rolls back after it has started a second fleet, because of how target groups, rules and roles fit
 * together: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
export function inspectAssociations(facts: AssociationFacts): readonly Finding[] {
  return [
    ...inspectScheduling(facts),
    ...facts.service.loadBalancers.flatMap((balancer, index) => [
      ...inspectRules(balancer, index, facts),
      ...inspectRole(balancer, index, facts),
      ...inspectGroups(balancer, facts)
    ])
  ]
}

function inspectScheduling({ service: { name, scheduling } }: AssociationFacts): readonly Finding[] {
  if (scheduling === 'REPLICA') return []
  return [
    blocks(
      'scheduling',
      `Service ${name} has the scheduling strategy ${scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`
    )
  ]
}

function inspectRules(
  { productionRule, testRule }: ServiceLoadBalancer,
  index: number,
  { service: { name } }: AssociationFacts
): readonly Finding[] {
  const findings: Finding[] = []
  const place = `loadBalancers[${index}].advancedConfiguration of service ${name}`
  for (const [member, arn] of [
    ['productionListenerRule', productionRule],
    ['testListenerRule', testRule]
  ] as const) {
    if (arn?.includes(':listener/app/') === true)
      findings.push(
        blocks(
          'rule',
          `${member} in ${place} is the ARN of a listener. Use the ARN of a listener rule, or of the listener's default rule (aws elbv2 describe-rules).`
        )
      )
  }
  if (productionRule !== undefined && productionRule === testRule)
    findings.push(
      blocks(
        'rule',
        `productionListenerRule and testListenerRule in ${place} are the same rule. Use two different rules.`
      )
    )
  return findings
}

function inspectRole(
  { alternateTargetGroup, productionRule, infrastructureRole }: ServiceLoadBalancer,
  index: number,
  { service: { name } }: AssociationFacts
): readonly Finding[] {
  if (alternateTargetGroup === undefined || productionRule === undefined || infrastructureRole !== undefined) return []
  return [
    blocks(
      'role',
      `loadBalancers[${index}].advancedConfiguration of service ${name} has no roleArn, so ECS cannot change the load balancer. Add an infrastructure role with the policy AmazonECSInfrastructureRolePolicyForLoadBalancers.`
    )
  ]
}

function inspectGroups(
  { targetGroup, alternateTargetGroup, productionRule, testRule }: ServiceLoadBalancer,
  { rules, loadBalancers, gatesOnTraffic }: AssociationFacts
): readonly Finding[] {
  if (alternateTargetGroup === undefined || productionRule === undefined) return []
  const groups = [targetGroup, alternateTargetGroup]
  const production = rules.get(productionRule)
  // A rule that cannot be read has a finding of its own.
  if (production === undefined) return []
  const test = testRule === undefined ? undefined : rules.get(testRule)
  const named = new Set([...production.keys(), ...(test?.keys() ?? [])])
  const findings: Finding[] = []
  if (testRule !== undefined && test === undefined)
    findings.push(
      blocks('rule', `Test listener rule ${testRule} does not exist or does not forward. Correct testListenerRule.`)
    )
  for (const group of groups.filter(one => !named.has(one)))
    findings.push(
      blocks(
        'association',
        `Target group ${group} is on neither the production nor the test listener rule. Add it to the production rule with weight 0.`
      )
    )
  const names = groups.map(group => loadBalancers.get(group))
  if (gatesOnTraffic.length === 0) return findings
  const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ')
  if (names.some(name => name?.startsWith('net/')))
    findings.push(
      blocks(
        'load-balancer',
        `Gates on traffic (${gates}) cannot be evaluated behind a Network Load Balancer, which does not count requests. Use gates of kind alarms, http or mann-whitney without {target-group}.`
      )
    )
  else if (findings.length === 0 && names.some(name => name === undefined))
    findings.push(
      blocks(
        'association',
        `Gates on traffic (${gates}) cannot be evaluated: a target group of the service has no load balancer, so it has no metrics. Attach both target groups to the production listener rule.`
      )
    )
  return findings
}

function blocks(code: Finding['code'], message: string): Finding {
  return { severity: 'blocks', code, message }
}
