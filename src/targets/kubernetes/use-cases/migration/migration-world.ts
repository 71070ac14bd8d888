import type { KubeObject } from '../../domain/cluster/kube-object.js'
import type { KubernetesSpec } from '../../domain/kubernetes-spec.js'
import type { WorkloadKind } from '../../domain/rolling/workload-kind.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** What a migration is run for. */
export interface MigrationWorld {
  /** Undefined: the pod template stays. */
  readonly release?: { readonly workload: { readonly result: KubeObject } | undefined } | undefined
  readonly api: KubeApi
  readonly spec: Pick<KubernetesSpec, 'namespace' | 'workload' | 'images' | 'migration'> & {
    /** Undefined: a Deployment. */
    readonly kind?: WorkloadKind
  }
}
