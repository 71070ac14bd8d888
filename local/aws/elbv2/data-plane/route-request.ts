import type { Clock } from '../../clock.js'
import type { ServedRequest } from '../../cloudwatch/traffic-log.js'
import type { ForwardAction } from '../rules/action-list.js'
import { answerFixed, answerRedirect, answerStatus } from './balancer-answer.js'
import type { BalancerRegistry } from '../balancer-registry.js'
import { forwardRequest } from './forward-request.js'
import type { Exchange, ForwardOutcome } from './forward-request.js'
import { ruleFor } from '../rules/rule-order.js'
import type { Listener } from '../load-balancers/load-balancer.js'
import type { RegisteredTarget } from '../target-groups/registered-target.js'
import type { LiveActions } from '../rules/rule.js'
import { readStickyCookie, stickyCookies } from './sticky-cookie.js'
import { behaviourOf, targetGroupDimension } from '../target-groups/target-group.js'
import type { TargetGroup } from '../target-groups/target-group.js'

export interface RoutingDeps {
  readonly clock: Clock
  readonly registry: BalancerRegistry
  readonly trafficLog: (request: ServedRequest) => void
}

/** A processor has its own pace: no clock rate may leave a real target less than this to answer. */
const leastTimeoutMilliseconds = 5000

/** Applies the listener's rules to a request. */
export function routeRequest(listener: Listener, exchange: Exchange, deps: RoutingDeps): void {
  const { request, response } = exchange
  const rule = ruleFor(listener, {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1'
  })
  const { routing } = rule.live.actions
  if (routing.kind === 'fixed-response') answerFixed(response, routing)
  else if (routing.kind === 'redirect') answerRedirect(exchange, routing)
  else forward({ listener, live: rule.live, action: routing }, exchange, deps)
}

interface Route {
  readonly listener: Listener
  readonly live: LiveActions
  readonly action: ForwardAction
}

interface Destination {
  readonly group: TargetGroup
  readonly target: RegisteredTarget
}

function forward(route: Route, exchange: Exchange, deps: RoutingDeps): void {
  const loadBalancer = route.listener.loadBalancer
  const destination = chooseDestination(route, exchange, deps)
  if (destination === undefined) {
    answerStatus(exchange.response, 503)
    deps.trafficLog({ at: deps.clock.now(), loadBalancer: loadBalancer.dimension, status: 503 })
    return
  }
  const idleSeconds = Number(loadBalancer.attributes.get('idle_timeout.timeout_seconds'))
  forwardRequest(exchange, {
    target: destination.target,
    idleTimeout: Math.max(leastTimeoutMilliseconds, (idleSeconds * 1000) / deps.clock.rate),
    listenerPort: route.listener.port,
    protocol: route.listener.protocol,
    setCookies: cookiesFor(route.action, destination, deps.clock),
    done: outcome => deps.trafficLog(served(outcome, { route, destination, clock: deps.clock }))
  })
}

/**
 * A client with a cookie stays with its target group even at weight 0, as long as the rule names the group:
 * https://repost.aws/questions/QUugYm4uzWSI2af5mnmMjlZQ/alb-to-automatically-redirect-traffic
 */
function chooseDestination(route: Route, { request }: Exchange, deps: RoutingDeps): Destination | undefined {
  const now = deps.clock.now()
  const { cookie } = request.headers
  const { targetGroups, stickiness } = route.action
  const bound = stickiness.enabled ? readStickyCookie(cookie, { name: 'AWSALBTG', now }) : undefined
  const arn = targetGroups.some(one => one.arn === bound) ? bound : route.live.groups.next()
  const group = arn === undefined ? undefined : deps.registry.targetGroups.get(arn)
  if (group === undefined) return undefined
  const behaviour = behaviourOf(group)
  const boundTarget =
    behaviour.stickySeconds === undefined ? undefined : readStickyCookie(cookie, { name: 'AWSALB', now })
  const kept = group.pool.targets.find(({ key, health }) => key === boundTarget && health.state === 'healthy')
  const target = kept ?? group.pool.choose(behaviour.algorithm)
  return target && { group, target }
}

function cookiesFor({ stickiness }: ForwardAction, { group, target }: Destination, clock: Clock): readonly string[] {
  const { stickySeconds } = behaviourOf(group)
  const time = { now: clock.now(), rate: clock.rate }
  const groupSeconds = stickiness.enabled ? stickiness.durationSeconds : undefined
  return [
    ...(groupSeconds === undefined ? [] : stickyCookies('AWSALBTG', { to: group.arn, seconds: groupSeconds, ...time })),
    ...(stickySeconds === undefined ? [] : stickyCookies('AWSALB', { to: target.key, seconds: stickySeconds, ...time }))
  ]
}

function served(
  outcome: ForwardOutcome,
  { route, destination, clock }: { route: Route; destination: Destination; clock: Clock }
): ServedRequest {
  const request = {
    at: clock.now(),
    loadBalancer: route.listener.loadBalancer.dimension,
    targetGroup: targetGroupDimension(destination.group.arn)
  }
  switch (outcome.kind) {
    case 'answered':
      return {
        ...request,
        status: outcome.status,
        targetStatus: outcome.status,
        targetResponseSeconds: (outcome.milliseconds * clock.rate) / 1000
      }
    case 'failed':
      return { ...request, status: outcome.status, targetConnection: outcome.connection }
    case 'client-left':
      return { ...request, status: 460 }
  }
}
