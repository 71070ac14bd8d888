import type { InstanceFailure, UnhealthyEndpoint } from '../../../../domain/rollout/instance-failure.js'

/** Failed tasks of the deployment followed, and how many signs of trouble there were when they were last read. */
export interface SeenFailures {
  /** When they were read; 0 before that. */
  readonly at: number
  readonly signs: number
  readonly tasks: readonly InstanceFailure[]
  readonly targets: readonly UnhealthyEndpoint[]
}

export const NOTHING_SEEN: SeenFailures = { at: 0, signs: 0, tasks: [], targets: [] }
