import type { OnRunning } from '../../../domain/rollout/plan/on-running.js'
import type { RolloutRequest } from '../../../use-cases/rollout/roll-out.js'
import type { ComposeSpec } from '../domain/compose-spec.js'
import type { ServerAddress } from '../domain/server-address.js'

/** What the action is asked to do. */
export interface ComposeRequest extends Omit<RolloutRequest<unknown>, 'spec' | 'steps'> {
  readonly address: ServerAddress
  readonly spec: ComposeSpec
  readonly steps: readonly number[]
  /** How long a paused rollout waits for a person. */
  readonly pauseTimeoutSeconds: number
  readonly version: 'given' | 'previous'
  readonly onCancel: 'rollback' | 'leave'
  readonly onRunning: OnRunning
  /** How long the end of another rollout is waited for. */
  readonly waitMilliseconds: number
  /** The plan in words, for the log and a dry run; empty where traffic moves at once. */
  readonly planLines: readonly string[]
}
