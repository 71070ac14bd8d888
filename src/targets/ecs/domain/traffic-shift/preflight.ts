import { READINESS_PAGE } from '../readiness/describe-readiness.js'
import { describeMissingAlarm } from '../service/describe-missing-alarm.js'
import type { TrafficShiftService } from './traffic-shift-service.js'

/** What was read before a traffic-shift rollout may start. */
export interface PreflightFacts {
  readonly service: TrafficShiftService
  /** By production rule, of every load balancer; a rule is missing when it could not be read as a forward. */
  readonly production: ReadonlyMap<string, { readonly weights: ReadonlyMap<string, number>; readonly sticky: boolean }>
  /** Gates that are decided by the requests of one target group. */
  readonly gatesOnTraffic: readonly string[]
  /** Healthy targets by target group, of every group that has weight. */
  readonly healthyTargets: ReadonlyMap<string, number>
  /** Where the service's current revision runs; undefined when ECS does not report it. */
  readonly currentTargetGroups: readonly string[] | undefined
  /** State by alarm name, for the alarms of the rollout. */
  readonly alarms: ReadonlyMap<string, string>
  readonly guardingAlarms: readonly string[]
  /** A deployment of another task definition in progress, in words. */
  readonly foreignDeployment: string | undefined
}

export interface Finding {
  readonly severity: 'blocks' | 'warns'
  readonly code:
    | 'controller'
    | 'inactive'
    | 'no-tasks'
    | 'load-balancer'
    | 'rule'
    | 'serving-groups'
    | 'third-group'
    | 'health'
    | 'sticky'
    | 'alarm'
    | 'deployment'
    | 'metric'
    | 'scheduling'
    | 'association'
    | 'role'
    | 'timeout'
    | 'stack'
    | 'image'
  /** What is wrong, what was expected, what to do. */
  readonly message: string
}

/**
 * The preflight checks of a traffic-shift rollout. ECS itself finds most of it only after it has scaled a second fleet up, and
 * ignores an alarm that is already in ALARM: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
export function inspectService(facts: PreflightFacts): readonly Finding[] {
  const { service } = facts
  const blocking = [...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts)]
  const { length } = service.loadBalancers
  if (length === 0)
    return [
      ...blocking,
      blocks(
        'load-balancer',
        `Service ${service.name} has no load balancer, so there is no traffic to shift. Use strategy: rolling.`
      )
    ]
  const balancers = service.loadBalancers.flatMap((_, index) => inspectBalancer(facts, index))
  return [...blocking, ...(length > 1 ? inspectGates(facts) : []), ...balancers]
}

/** ECS needs all of this of every entry: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
function inspectBalancer(facts: PreflightFacts, index: number): readonly Finding[] {
  const { name, loadBalancers } = facts.service
  const { targetGroup = '', alternateTargetGroup, productionRule } = loadBalancers[index] ?? {}
  if (alternateTargetGroup !== undefined && productionRule !== undefined)
    return inspectRule(facts, productionRule, [targetGroup, alternateTargetGroup])
  const missing = `loadBalancers[${index}].advancedConfiguration of service ${name} has no alternate target group or no production listener rule`
  return [
    blocks(
      'load-balancer',
      `${missing}. Canary and blue-green require both. Prepare the service (${READINESS_PAGE}), or use strategy: rolling.`
    )
  ]
}

/** Each revision is measured in one target group: a part of its traffic must not count as all of it. */
function inspectGates({ service: { name, loadBalancers }, gatesOnTraffic }: PreflightFacts): readonly Finding[] {
  if (gatesOnTraffic.length === 0) return []
  const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ')
  const message = `Service ${name} has ${loadBalancers.length} load balancer target groups, but gates on traffic (${gates}) support only one. Use gates of kind alarms and http, or use strategy: rolling.`
  return [blocks('load-balancer', message)]
}

function inspectState(service: TrafficShiftService): Finding[] {
  const findings: Finding[] = []
  if (service.controller !== 'ECS') {
    findings.push(
      blocks(
        'controller',
        `Service ${service.name} uses the ${service.controller} deployment controller, but canary and blue-green require ECS. Use strategy: rolling.`
      )
    )
  }
  if (service.status !== 'ACTIVE')
    findings.push(blocks('inactive', `Service ${service.name} is ${service.status}. Deploy to an ACTIVE service.`))
  if (service.desiredCount === 0) {
    findings.push(
      blocks(
        'no-tasks',
        `Service ${service.name} is scaled to zero, so no canary task would start. Increase its desired count first.`
      )
    )
  }
  return findings
}

function inspectDeployment({ foreignDeployment }: PreflightFacts): Finding[] {
  if (foreignDeployment === undefined) return []
  return [blocks('deployment', foreignDeployment)]
}

function inspectAlarms({ guardingAlarms, alarms }: PreflightFacts): Finding[] {
  return guardingAlarms.flatMap(name => {
    const state = alarms.get(name)
    if (state === undefined) return blocks('alarm', describeMissingAlarm(name, 'rollout'))
    return state === 'ALARM'
      ? blocks(
          'alarm',
          `Alarm ${name} is already in ALARM, so ECS would ignore it for the whole deployment. Resolve it first.`
        )
      : []
  })
}

function inspectRule(
  { production: rules, healthyTargets, currentTargetGroups }: PreflightFacts,
  rule: string,
  groups: readonly string[]
): Finding[] {
  const production = rules.get(rule)
  if (production === undefined)
    return [
      blocks(
        'rule',
        `Listener rule ${rule} does not exist or has no forward action, so ECS cannot shift its traffic. Correct productionListenerRule.`
      )
    ]
  const findings: Finding[] = []
  const third = [...production.weights.keys()].filter(group => !groups.includes(group))
  if (third.length > 0)
    findings.push(
      blocks(
        'third-group',
        `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}, but ECS supports exactly two. Remove it from the rule.`
      )
    )
  const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group)
  if (serving.length !== 1) {
    findings.push(
      blocks(
        'serving-groups',
        `Listener rule ${rule} sends traffic to ${serving.length} target groups. At the start, exactly one must receive traffic, or ECS rolls back. Set the weight of the other to 0.`
      )
    )
  }
  for (const group of serving) {
    if ((healthyTargets.get(group) ?? 0) === 0)
      findings.push(
        blocks(
          'health',
          `Target group ${group} receives production traffic but has no healthy target, so the canary cannot be compared. Make its targets healthy first.`
        )
      )
    if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
      findings.push(
        blocks(
          'serving-groups',
          `Target group ${group} receives production traffic, but the live revision is in ${currentTargetGroups.join(', ')}. Correct the weights of the listener rule.`
        )
      )
    }
  }
  if (production.sticky)
    findings.push({
      severity: 'warns',
      code: 'sticky',
      message: `Listener rule ${rule} is sticky, so clients keep their target group regardless of the weights. Gates evaluate the measured share.`
    })
  return findings
}

function blocks(code: Finding['code'], message: string): Finding {
  return { severity: 'blocks', code, message }
}

/** Findings that pass without a change. They must not hide findings that need one. */
const PASSING: readonly Finding['code'][] = ['deployment', 'alarm', 'health']

/** Orders findings: first those that need a change, then those that pass without one. */
export function lastingFirst(findings: readonly Finding[]): readonly Finding[] {
  const isPassing = ({ code }: Finding) => PASSING.includes(code)
  return [...findings.filter(finding => !isPassing(finding)), ...findings.filter(isPassing)]
}
