import type { Clock } from '../../../ports/clock.js'
import type { KubernetesSpec } from '../domain/kubernetes-spec.js'
import type { KubeApi } from '../ports/kube-api.js'

/** One workload on one cluster, reached. */
export interface KubernetesWorld {
  readonly spec: KubernetesSpec
  readonly api: KubeApi
  readonly clock: Clock
}
