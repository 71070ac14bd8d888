import { DeployError } from '../../../../domain/errors.js'
import type { RuleTraffic } from '../../domain/left-behind/rule-traffic.js'
import type { ServiceLoadBalancer } from '../../domain/service/service-snapshot.js'
import type { Clock } from '../../../../ports/clock.js'
import type { TargetGroupWeights, TrafficRouter } from '../../ports/traffic-router.js'
import { withinSeconds } from './within-seconds.js'

/** The production rule of one load balancer of a service. */
export interface ProductionRule {
  readonly pair: ServiceLoadBalancer
  readonly rule: string
  /** Undefined where it does not exist, or does not forward. */
  readonly split: TargetGroupWeights | undefined
  /** ARNs of the service's own target groups with any weight. */
  readonly serving: readonly string[]
  /** ECS could not shift its traffic: all of it must be on one of the service's two groups, and no other group in it. */
  readonly isOdd: boolean
}

export interface RuleDependencies {
  readonly router: Pick<TrafficRouter, 'split'>
  readonly clock: Clock
}

/** ECS tells where it put the tasks, too. */
const WITHIN_SECONDS = 5

/**
 * Reads the production rules of a service with two target groups. Undefined when one of them is not named, or cannot be read in time.
 * Throws only what is not a `DeployError`.
 */
export async function readProductionRules(
  pairs: readonly ServiceLoadBalancer[],
  { router, clock }: RuleDependencies
): Promise<readonly ProductionRule[] | undefined> {
  const named = pairs.flatMap(pair => (pair.productionRule === undefined ? [] : { pair, rule: pair.productionRule }))
  if (named.length < pairs.length) return undefined
  try {
    const reading = Promise.all(named.map(async ({ pair, rule }) => toRule(pair, rule, await router.split(rule))))
    const read = await withinSeconds(WITHIN_SECONDS, reading, clock)
    return read instanceof DeployError ? undefined : read
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return undefined
  }
}

/** What such a rule does with the traffic. `placed`: ARNs of the target groups that the service's tasks are in. */
export function toRuleTraffic({ pair, rule, split, serving }: ProductionRule, placed: readonly string[]): RuleTraffic {
  const tasksIn = placed.find(group => isOf(pair, group)) ?? pair.targetGroup
  const otherActions = split?.otherActions === true ? { otherActions: true } : {}
  if (split === undefined) return { rule, to: 'missing', tasksIn }
  if (serving.length !== 1) return { rule, to: serving.length === 0 ? 'none' : 'both', tasksIn, ...otherActions }
  return { rule, to: serving[0] === tasksIn ? 'others-too' : 'other', tasksIn, ...otherActions }
}

function toRule(pair: ServiceLoadBalancer, rule: string, split: TargetGroupWeights | undefined): ProductionRule {
  const groups = [...(split?.weights ?? [])]
  const serving = groups.flatMap(([group, weight]) => (weight > 0 && isOf(pair, group) ? [group] : []))
  return { pair, rule, split, serving, isOdd: serving.length !== 1 || !groups.every(([group]) => isOf(pair, group)) }
}

function isOf({ targetGroup, alternateTargetGroup }: ServiceLoadBalancer, group: string): boolean {
  return group === targetGroup || group === alternateTargetGroup
}
