import type { Clock } from '../clock.js'
import type { Place } from '../place.js'
import type { BalancerRegistry } from './balancer-registry.js'
import type { HealthChecker } from './health-checks/health-checker.js'
import type { RoutingDeps } from './data-plane/route-request.js'
import type { TagStore } from './tags/tag-store.js'

/** What the operations of the service share. */
export interface Elbv2Context {
  readonly clock: Clock
  readonly place: Place
  readonly registry: BalancerRegistry
  readonly tags: TagStore
  readonly health: HealthChecker
  readonly routing: RoutingDeps
  /** How long changed actions take to reach the data plane, in the cloud's milliseconds. */
  readonly weightPropagation: number
}
