import { pointer, type JsonPatch } from '../cluster/json-patch.js'
import type { KubeObject } from '../cluster/kube-object.js'
import type { SplitServices } from './route-kind.js'

/** One list of weighted destinations in a route. */
export interface WeightedRule {
  /** For people: `rule 2`. */
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly destinations: readonly unknown[]
}

/** How a kind of route writes its destinations. */
export interface RouteDialect {
  rulesOf(route: KubeObject): readonly WeightedRule[]
  /** The Service of the namespace that a destination leads to; undefined for anything else. */
  serviceOf(destination: unknown, services: SplitServices): string | undefined
  weightOf(destination: unknown, destinations: readonly unknown[]): number
  /** The same destination with another weight; `undefined`: that of a rule with one destination. */
  weigh(destination: unknown, weight: number | undefined): unknown
  /** The same destination, which leads to the canary. */
  toCanary(destination: unknown, services: SplitServices): unknown
}

interface SplitRule extends WeightedRule {
  readonly stable: readonly unknown[]
  readonly canary: readonly unknown[]
  readonly others: readonly unknown[]
}

/**
 * The canary's share in percent, which is that of every rule with the stable Service; undefined where there is no such rule. Where the rules
 * differ, it is a number that is no share of ours.
 */
export function readShare(route: KubeObject, services: SplitServices, dialect: RouteDialect): number | undefined {
  const shares = splitRules(route, services, dialect).map(({ stable, canary, destinations }) => {
    const weigh = (side: readonly unknown[]) =>
      side.reduce<number>((sum, each) => sum + dialect.weightOf(each, destinations), 0)
    const all = weigh(stable) + weigh(canary)
    return all === 0 ? NO_TRAFFIC : (weigh(canary) * 100) / all
  })
  return mixOf(shares)
}

/** Both have the weight 0: the traffic goes to neither. No step has this share. */
const NO_TRAFFIC = 0.001

/** One share for several that should be the same; one that no step has where they differ. */
export function mixOf(shares: readonly number[]): number | undefined {
  const [first, ...others] = shares
  if (first === undefined || others.every(each => each === first)) return first
  return Math.trunc(shares.reduce((sum, each) => sum + each, 0) / shares.length) + 0.01
}

/** The operations that give the canary its share in every rule. None where it has it. */
export function setShare(
  route: KubeObject,
  { services, percent }: { readonly services: SplitServices; readonly percent: number },
  dialect: RouteDialect
): JsonPatch {
  return splitRules(route, services, dialect).flatMap(({ path, destinations, stable: [stable], others }): JsonPatch => {
    const next =
      percent === 0
        ? [...others, dialect.weigh(stable, undefined)]
        : [...others, dialect.weigh(stable, 100 - percent), dialect.weigh(dialect.toCanary(stable, services), percent)]
    if (JSON.stringify(next) === JSON.stringify(destinations)) return []
    return [{ op: 'replace', path: pointer(...path), value: next }]
  })
}

/** Why the rules of a route cannot be split: one clause each. */
export function ruleProblems(route: KubeObject, services: SplitServices, dialect: RouteDialect): readonly string[] {
  return splitRules(route, services, dialect).flatMap(({ name, stable, others }) => {
    if (others.length > 0) return [`${name} also sends traffic to other backends`]
    return stable.length > 1 ? [`${name} lists ${services.stable} ${stable.length} times`] : []
  })
}

/** Rules with the stable Service in them. */
function splitRules(route: KubeObject, services: SplitServices, dialect: RouteDialect): readonly SplitRule[] {
  return dialect
    .rulesOf(route)
    .map(rule => {
      const leadingTo = (name: string) => rule.destinations.filter(each => dialect.serviceOf(each, services) === name)
      const [stable, canary] = [leadingTo(services.stable), leadingTo(services.canary)]
      const others = rule.destinations.filter(each => !stable.includes(each) && !canary.includes(each))
      return { ...rule, stable, canary, others }
    })
    .filter(({ stable }) => stable.length > 0)
}
