import type { Clock } from '../../../ports/clock.js'
import type { AppSpec } from '../domain/app-spec.js'
import type { ContainerApps } from '../ports/container-apps.js'

/** One container app, reached. */
export interface AppWorld {
  readonly spec: AppSpec
  readonly api: ContainerApps
  readonly clock: Clock
}
