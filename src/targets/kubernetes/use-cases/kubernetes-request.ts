import type { SteppedRequest } from '../../stepped/use-cases/roll-out-when-free.js'
import type { ClusterConnection } from '../domain/access/cluster-connection.js'
import type { WorkloadSpec } from '../domain/workload-spec.js'

/** What the action is asked to do. */
export interface KubernetesRequest extends SteppedRequest {
  readonly connection: ClusterConnection
  readonly spec: WorkloadSpec
  readonly version: 'given' | 'previous'
}
