import type { ServiceDeployment } from '../service/service-deployment.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'
import type { SeenFailures } from '../service/seen-failures.js'
import type { SuccessorRevision } from '../../../../domain/rollout/revision.js'

/** All that one turn sees of a rolling deployment. */
export interface RollingSight {
  /** When the service was read. */
  readonly at: number
  /** Undefined: ECS does not know the service. */
  readonly service: ServiceSnapshot | undefined
  /** The service deployment of the deployment followed, as last read; `found` is undefined while ECS does not show it. */
  readonly deployment: { readonly at: number; readonly found: ServiceDeployment | undefined } | undefined
  readonly failures: SeenFailures
  readonly successor: SuccessorRevision | undefined
}
