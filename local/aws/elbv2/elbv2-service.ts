import type { AwsService } from '../aws-service.js'
import type { Clock } from '../clock.js'
import type { ServedRequest } from '../cloudwatch/traffic-log.js'
import type { Place } from '../place.js'
import { BalancerRegistry } from './balancer-registry.js'
import type { Elbv2Context } from './elbv2-context.js'
import { HealthChecker } from './health-checks/health-checker.js'
import { countHosts } from './host-counts.js'
import type { HostCount } from './host-counts.js'
import { listenerOperations } from './load-balancers/listener-operations.js'
import { loadBalancerOperations } from './load-balancers/load-balancer-operations.js'
import { ruleOperations } from './rules/rule-operations.js'
import { tagOperations } from './tags/tag-operations.js'
import { TagStore } from './tags/tag-store.js'
import { targetGroupOperations } from './target-groups/target-group-operations.js'
import { targetOperations } from './target-groups/target-operations.js'
import { trafficOf } from './traffic-of.js'
import type { Traffic } from './traffic.js'

export interface Elbv2Options {
  readonly clock: Clock
  readonly place: Place
  /** Called for every request that the data plane answered after it chose, or failed to choose, a target. */
  readonly trafficLog: (request: ServedRequest) => void
  /** How long changed actions take to reach the data plane, in the cloud's milliseconds. */
  readonly weightPropagation: number
}

export interface Elbv2 extends AwsService {
  readonly traffic: Traffic
  hostCounts(): readonly HostCount[]
}

/** Elastic Load Balancing with application load balancers that really listen on 127.0.0.1. */
export function createElbv2({ clock, place, trafficLog, weightPropagation }: Elbv2Options): Elbv2 {
  const registry = new BalancerRegistry()
  const health = new HealthChecker({ clock, registry })
  const routing = { clock, registry, trafficLog }
  const context: Elbv2Context = { clock, place, registry, tags: new TagStore(), health, routing, weightPropagation }
  return {
    prefix: 'elasticloadbalancing',
    operations: {
      ...loadBalancerOperations(context),
      ...targetGroupOperations(context),
      ...targetOperations(context),
      ...listenerOperations(context),
      ...ruleOperations(context),
      ...tagOperations(context)
    },
    traffic: trafficOf(context),
    hostCounts: () => countHosts(registry),
    stop: async () => {
      health.stop()
      for (const { pool } of registry.targetGroups.values()) pool.close()
      await Promise.all(registry.listeners.map(({ server }) => server.close()))
    }
  }
}
