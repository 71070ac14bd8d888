import { readStrategy } from '../traffic-shift/deployment-configuration.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { LeftBehind } from './left-behind.js'
import type { OnRunning } from '../../../../domain/rollout/plan/on-running.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { adviseOnRule, describeRuleTraffic, type RuleTraffic } from './rule-traffic.js'
import { describeOverlap, isForward, type RunningRollout } from './running-rollout.js'

/** Which of a service's two target groups serves production; `only-one` where it has no second, `split` where both do or neither. */
export type ServingGroup = 'only-one' | 'first' | 'alternate' | 'split' | 'unknown'

/** What prevents a rolling deployment of a service. */
export interface RollingObstacles {
  readonly left: LeftBehind
  /** A rollout with shifted traffic in progress. */
  readonly running: RunningRollout | undefined
  /** Why it could not be read whether there is one. Of a rollback only. */
  readonly unread?: string
  readonly serving: ServingGroup
  /** Production rules that keep ECS from shifting traffic. */
  readonly oddRules: readonly RuleTraffic[]
  /** A blue/green deployment was tried, and refused before it changed anything. */
  readonly atOnce?: 'refused'
}

export interface RollingPolicy {
  readonly purpose: 'deploy' | 'rollback'
  readonly onRunning: OnRunning
}

/** How a service is to be deployed to that a rolling deployment was asked for. */
export type RollingDecision =
  /** `oddRules`: it may serve less than all traffic because of them. */
  | { readonly kind: 'rolling'; readonly oddRules?: readonly RuleTraffic[] }
  /** By a blue/green deployment at once. */
  | { readonly kind: 'at-once'; readonly because: string }
  | { readonly kind: 'refuse'; readonly ending: Ending }

/**
 * Decides how a rolling deployment takes place. Which target group ROLLING uses after another strategy left the traffic on the alternate
 * group is not documented, so it is not tried: the deployment uses blue/green, which has both groups. ECS rolls that back where a rule
 * does not send all traffic to one of the two: a rollback is a rolling update there, and where there is only one group, whatever the
 * strategy of the service. `service` has its configuration as it is once what was left behind is restored.
 */
export function decideRolling(
  { running, serving, oddRules, atOnce, unread }: RollingObstacles,
  { service, policy }: { readonly service: ServiceSnapshot; readonly policy: RollingPolicy }
): RollingDecision {
  const { purpose, onRunning } = policy
  // Which group serves is known once it has ended.
  if (running !== undefined && purpose === 'deploy' && onRunning === 'wait') return { kind: 'rolling' }
  if (running !== undefined && isForward(running.deployment) && purpose === 'deploy' && onRunning === 'refuse')
    return refuse('another-deployment-running', describeOverlap(running))
  const strategy = readStrategy(service.deploymentConfiguration)
  // A deployment is refused for that, whichever group serves.
  const isBack = purpose === 'rollback'
  // A blue/green deployment could not be followed either.
  if (isBack && (atOnce === 'refused' || (unread !== undefined && serving !== 'only-one' && serving !== 'first')))
    return { kind: 'rolling', oddRules: oddRules.length > 0 ? oddRules : unknownRules(service) }
  if (strategy !== 'ROLLING')
    return !isBack || unread !== undefined || oddRules.length > 0 || serving === 'only-one'
      ? { kind: 'rolling', oddRules }
      : { kind: 'at-once', because: `the service deploys by ${strategy}` }
  switch (serving) {
    case 'only-one':
    case 'first':
      return { kind: 'rolling' }
    case 'split':
      return isBack ? { kind: 'rolling', oddRules } : refuse('preflight', describeSplit(service, oddRules))
    case 'alternate':
      return isBack && oddRules.length > 0
        ? { kind: 'rolling', oddRules }
        : { kind: 'at-once', because: 'production traffic is on the alternate target group' }
    case 'unknown':
      if (!isBack)
        return refuse(
          'preflight',
          `Could not read which target group of service ${service.name} receives production traffic. Allow elasticloadbalancing:DescribeRules in the role's policy.`
        )
      return oddRules.length > 0
        ? { kind: 'rolling', oddRules }
        : { kind: 'at-once', because: 'the live target group could not be read' }
  }
}

/** Which group ECS puts the tasks in is known only when it has. */
function unknownRules({ loadBalancers }: ServiceSnapshot): readonly RuleTraffic[] {
  return loadBalancers.flatMap(({ productionRule: rule, targetGroup: tasksIn, alternateTargetGroup }) =>
    rule === undefined || alternateTargetGroup === undefined ? [] : { rule, to: 'unknown' as const, tasksIn }
  )
}

/** The listener rules because of which it may serve less than all traffic. */
export function oddRulesOf(decision: RollingDecision): readonly RuleTraffic[] {
  return decision.kind === 'rolling' ? (decision.oddRules ?? []) : []
}

/** The warning of a rollback that could not read whether a deployment is in progress: two sentences. */
export function warnOfUnread({ name }: ServiceSnapshot, unread: string): string {
  return joinSentences(
    `Could not read whether a deployment of service ${name} is in progress: ${unread}`,
    'The rollback continues without this check.'
  )
}

/** The warnings of a rollback about such rules before it begins, one for each. */
export function warnOfRules({ name }: ServiceSnapshot, oddRules: readonly RuleTraffic[]): readonly string[] {
  return oddRules.map(
    rule =>
      `${capitalize(describeRuleTraffic(rule))}. The rollback of service ${name} continues with a rolling update, but may not receive all traffic. ${adviseOnRule(rule)}`
  )
}

function describeSplit({ name }: ServiceSnapshot, oddRules: readonly RuleTraffic[]): string {
  const [rule] = oddRules.filter(({ to }) => to === 'both' || to === 'none')
  if (rule === undefined) return `Production traffic of service ${name} is split.`
  return `${capitalize(describeRuleTraffic(rule))}, and no rollout of ${name} is in progress. ${adviseOnRule(rule)}`
}

function refuse(reasonCode: Ending['reasonCode'], reason: string): RollingDecision {
  return { kind: 'refuse', ending: { verdict: 'failed', reasonCode, reason } }
}
