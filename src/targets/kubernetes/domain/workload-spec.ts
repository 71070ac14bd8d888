import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import type { KubernetesSpec } from './kubernetes-spec.js'
import type { Manifest } from './manifest/read-manifests.js'
import type { WorkloadKind } from './rolling/workload-kind.js'
import type { TrafficKind } from './route/route-kind.js'

export const TRAFFIC = ['gateway-api', 'istio', 'service-selector'] as const satisfies readonly TrafficKind[]

/** What the inputs ask for, before the cluster is read. */
export interface WorkloadSpec extends Pick<
  KubernetesSpec,
  'workload' | 'images' | 'routes' | 'cronJobs' | 'migration' | 'readyWithinSeconds' | 'drainSeconds'
> {
  readonly kind: WorkloadKind
  /** Objects to apply before the images move, and the workload's own manifest (rolling only). */
  readonly manifests: readonly Manifest[]
  readonly strategy: Strategy
  /** Undefined: that of the context, or `default`. */
  readonly namespace: string | undefined
  /** Undefined: the Service with the name of the workload. */
  readonly service: string | undefined
  /** `auto`: by the routes that lead to the Service. */
  readonly traffic: TrafficKind | 'auto'
}

/** The same without how long a rollout waits. */
export type WorkloadPlace = Omit<WorkloadSpec, 'manifests' | 'readyWithinSeconds' | 'drainSeconds'>
