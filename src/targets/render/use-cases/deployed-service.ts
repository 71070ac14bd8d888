import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { RequestedService } from './read-services.js'
import type { RolledService } from './render-record.js'

/** One service of the run, as it ended. */
export interface DeployedService {
  readonly requested: RequestedService
  readonly eventLog: DeploymentLog
  readonly rolled: RolledService
  readonly record: RolloutRecord
}
