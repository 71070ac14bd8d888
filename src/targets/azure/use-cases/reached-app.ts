import type { Clock } from '../../../ports/clock.js'
import type { Prober } from '../../../ports/prober.js'
import type { PlatformCalls } from '../../../use-cases/rollout/step-dependencies.js'
import type { ContainerApps } from '../ports/container-apps.js'

/** A container app that a step has reached. */
export interface ReachedApp extends PlatformCalls {
  readonly api: ContainerApps
  readonly clock: Clock
  readonly prober: Prober
}
