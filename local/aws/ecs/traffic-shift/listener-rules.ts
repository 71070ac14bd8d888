import type { Traffic } from '../../elbv2/traffic.js'
import type { ServiceRevision } from '../services/service.js'

/** The two target groups of one load balancer, seen from the revision that is being deployed, and the rules in front of them. */
export interface GroupPair {
  readonly green: string
  readonly blue: string
  readonly productionRule: string
  readonly testRule?: string
}

export function pairsOf({ bindings }: ServiceRevision): GroupPair[] {
  return bindings.flatMap(({ loadBalancer, targetGroupArn: green }) => {
    const { alternateTargetGroupArn, productionListenerRule, testListenerRule } =
      loadBalancer.advancedConfiguration ?? {}
    if (alternateTargetGroupArn === undefined || productionListenerRule === undefined) return []
    const blue = green === alternateTargetGroupArn ? (loadBalancer.targetGroupArn ?? green) : alternateTargetGroupArn
    const testRule = testListenerRule === undefined ? {} : { testRule: testListenerRule }
    return { green, blue, productionRule: productionListenerRule, ...testRule }
  })
}

/** Gives the green group its share of a rule's traffic, and the blue one the rest. A rule that is gone stays gone. */
export function shift(traffic: Traffic, rule: string, { pair, percent }: { pair: GroupPair; percent: number }): void {
  if (traffic.weights(rule) === undefined) return
  const weights = weightsFor(percent)
  traffic.setWeights(
    rule,
    new Map([
      [pair.green, weights.green],
      [pair.blue, weights.blue]
    ])
  )
}

/**
 * What keeps a deployment from starting to shift, in the words of
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
export function findRuleFault(pairs: readonly GroupPair[], traffic: Traffic): string | undefined {
  for (const pair of pairs) {
    const production = traffic.weights(pair.productionRule)
    const test = pair.testRule === undefined ? undefined : traffic.weights(pair.testRule)
    if (production === undefined || (pair.testRule !== undefined && test === undefined)) {
      return 'One or more rules not found'
    }
    const fault = findGroupFault(pair, production) ?? findStrayGroup(pair, [production, test])
    if (fault !== undefined) return fault
  }
  return undefined
}

function findGroupFault({ green, blue, productionRule }: GroupPair, weights: ReadonlyMap<string, number>) {
  const serving = [...weights].filter(([, weight]) => weight > 0).map(([group]) => group)
  const stranger = serving.find(group => group !== green && group !== blue)
  if (stranger !== undefined) {
    return `Production listener rule is forwarding traffic to unexpected target group ${stranger}. Expected traffic to be forwarded to either targetGroupArn: ${blue} or alternateTargetGroupArn: ${green}`
  }
  if (serving.length === 1) return undefined
  return `productionListenerRule ${productionRule} should have exactly one target group serving traffic but found ${serving.length} target groups which are serving traffic`
}

function findStrayGroup({ green, blue }: GroupPair, rules: readonly (ReadonlyMap<string, number> | undefined)[]) {
  const stray = [green, blue].find(group => rules.every(weights => weights?.has(group) !== true))
  if (stray === undefined) return undefined
  return `Target group ${stray} is not associated with either productionListenerRule or testListenerRule.`
}

/**
 * The two target groups' weights for a share of traffic. A weight is a whole number up to 999, and shares come in tenths of a
 * percent. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html
 */
export function weightsFor(percent: number): { readonly green: number; readonly blue: number } {
  if (Number.isInteger(percent)) return { green: percent, blue: 100 - percent }
  const tenths = Math.round(percent * 10)
  return { green: tenths, blue: 1000 - tenths }
}
