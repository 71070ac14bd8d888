import type { RuleTraffic } from '../left-behind/rule-traffic.js'
import type { ServiceDeployment } from '../service/service-deployment.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'
import type { SeenFailures } from '../service/seen-failures.js'
import type { SuccessorRevision } from '../../../../domain/rollout/revision.js'

/** All that is seen of a rolling deployment. */
export interface RollingObservation {
  /** When the service was read. */
  readonly at: number
  /** Whether it was looked at since. */
  readonly looked: boolean
  /** Undefined: ECS does not know the service. */
  readonly service: ServiceSnapshot | undefined
  /** The service deployment of the deployment followed, as last read; undefined while ECS does not show it, or before it is read. */
  readonly deployment: ServiceDeployment | undefined
  readonly failures: SeenFailures
  /** Listener rules because of which the tasks may not receive all traffic, as last read. */
  readonly oddRules: readonly RuleTraffic[]
  readonly successor: SuccessorRevision | undefined
}
