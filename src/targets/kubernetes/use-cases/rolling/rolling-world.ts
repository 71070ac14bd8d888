import type { Clock } from '../../../../ports/clock.js'
import type { KubernetesSpec } from '../../domain/kubernetes-spec.js'
import type { WorkloadKind } from '../../domain/rolling/workload-kind.js'
import type { ManifestRelease } from '../manifests/plan-release.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** What is updated in place. */
export interface RollingSpec extends Pick<
  KubernetesSpec,
  'namespace' | 'workload' | 'images' | 'cronJobs' | 'migration' | 'readyWithinSeconds'
> {
  readonly kind: WorkloadKind
}

/** One workload on one cluster, reached. */
export interface RollingWorld {
  readonly spec: RollingSpec
  readonly api: KubeApi
  readonly clock: Clock
  /** Undefined: only images change. */
  readonly release?: ManifestRelease | undefined
}
