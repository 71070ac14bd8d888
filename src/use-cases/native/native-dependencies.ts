import type { Clock } from '../../ports/clock.js'
import type { Metrics } from '../../ports/metrics.js'
import type { NativeRollouts } from '../../ports/native-rollouts.js'
import type { Prober } from '../../ports/prober.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'
import type { RolloutStory } from '../rollout-story.js'

/** The world as a native rollout needs it. */
export interface NativeDependencies {
  readonly rollouts: NativeRollouts
  readonly router: TrafficRouter
  readonly metrics: Metrics
  readonly prober: Prober
  readonly clock: Clock
  readonly story: RolloutStory
  /** Aborted when the job is cancelled, and by nothing else. */
  readonly cancelled: AbortSignal
}
