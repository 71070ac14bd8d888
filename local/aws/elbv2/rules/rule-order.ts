import type { Listener } from '../load-balancers/load-balancer.js'
import type { RequestFacts } from './match-conditions.js'
import type { Rule } from './rule.js'

/** In the order in which they are tried; the default is last. */
export function rulesInOrder(listener: Listener): readonly Rule[] {
  const ordered = [...listener.rules.values()].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
  return [...ordered, listener.defaultRule]
}

export function ruleFor(listener: Listener, request: RequestFacts): Rule {
  if (listener.rules.size === 0) return listener.defaultRule
  return rulesInOrder(listener).find(rule => rule.matches(request)) ?? listener.defaultRule
}
