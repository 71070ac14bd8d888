import type { Clock } from '../../../ports/clock.js'
import type { Prober } from '../../../ports/prober.js'
import type { PlatformCalls } from '../../../use-cases/rollout/step-dependencies.js'
import type { KubeApi } from '../ports/kube-api.js'

/** A cluster that a step has reached. */
export interface ReachedCluster extends PlatformCalls {
  readonly api: KubeApi
  readonly clock: Clock
  readonly prober: Prober
  /** Of the context. */
  readonly namespace: string | undefined
  readonly close: () => void
}
