import type { OnRunning } from '../../../domain/rollout/plan/on-running.js'
import type { RolloutRequest } from '../../../use-cases/rollout/roll-out.js'

/** What the action is asked to do. */
export interface RenderRequest extends Omit<RolloutRequest<unknown>, 'spec' | 'purpose'> {
  readonly purpose: 'deploy' | 'rollback'
  /** IDs in the order of a deployment; a rollback goes in reverse. */
  readonly services: readonly string[]
  readonly version: 'given' | 'previous'
  /** Of the services that Render builds from a repository. */
  readonly commit: string | undefined
  /** By digest, of the image-backed services. */
  readonly image: string | undefined
  /** What is probed of a live service, by its ID, where that is not its own health check; `undefined`: nothing. */
  readonly healthUrls: ReadonlyMap<string, string | undefined>
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: OnRunning
  readonly autoDeploy: 'refuse' | 'turn-off'
  /** How long the end of another deploy is waited for. */
  readonly waitMilliseconds: number
  /** Path of the blueprint in the repository. */
  readonly blueprint: string | undefined
}
