import type { ListenerServer } from './listener-server.js'
import type { LoadBalancer } from './load-balancer.js'
import type { RequestFacts } from './match-conditions.js'
import type { Rule } from './rule.js'

export interface Listener {
  readonly arn: string
  readonly loadBalancer: LoadBalancer
  /** As the API shows it; the real port is `server.port`. */
  port: number
  protocol: 'HTTP' | 'HTTPS'
  certificates: readonly string[]
  sslPolicy: string | undefined
  readonly attributes: Map<string, string>
  server: ListenerServer
  readonly defaultRule: Rule
  /** All rules but the default, by ARN. */
  readonly rules: Map<string, Rule>
}

/** In the order in which they are tried; the default is last. */
export function rulesInOrder(listener: Listener): readonly Rule[] {
  const ordered = [...listener.rules.values()].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
  return [...ordered, listener.defaultRule]
}

export function ruleFor(listener: Listener, request: RequestFacts): Rule {
  if (listener.rules.size === 0) return listener.defaultRule
  return rulesInOrder(listener).find(rule => rule.matches(request)) ?? listener.defaultRule
}
