import type { Prober } from '../../../ports/prober.js'
import type { ConnectSources } from '../../../use-cases/rollout/sources/open-sources.js'
import type { PlatformCalls, StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import type { RenderApi } from '../ports/render-api.js'

/** The world of a step, connected. */
export interface RenderDependencies extends StepDependencies {
  readonly world: { readonly api: RenderApi; readonly prober: Prober } & PlatformCalls
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
}
