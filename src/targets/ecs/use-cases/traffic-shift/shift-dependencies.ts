import type { Metrics } from '../../ports/metrics.js'
import type { Prober } from '../../../../ports/prober.js'
import type { ConnectSources } from '../../../../use-cases/rollout/sources/open-sources.js'
import type { OpenSources } from '../../../../use-cases/rollout/sources/read-sources.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'
import type { DeployDependencies } from '../rolling/deploy-dependencies.js'

/** The world as a progressive rollout needs it. */
export interface ShiftDependencies extends DeployDependencies {
  readonly router: TrafficRouter
  readonly metrics: Metrics
  readonly prober: Prober
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
  /** Those of this rollout, opened. */
  readonly sources?: OpenSources | undefined
}
