import type { DeployError } from '../../domain/errors.js'
import type { Abort, Judgement } from '../../domain/rollout/judgement.js'
import type { Observation } from '../../domain/rollout/observation.js'

/** One rollout while it is led. Changed in place: a cancellation must find it as it stands. Times are epoch milliseconds. */
export interface RolloutCourse {
  readonly startedAt: number
  /** As last seen. */
  observed: Observation | undefined
  /** Once set it stays. */
  abort: Abort | undefined
  /** A rollback was sent, whether or not its answer came back. */
  rollbackAsked: boolean
  judgement: { readonly stopId: string; readonly says: Judgement } | undefined
  /** Why nothing can be read of it at the moment. */
  unreadable: { readonly error: DeployError; readonly since: number } | undefined
  /** The line on state and traffic that was told last. */
  toldProgress: string
}

/** A rollout at which nobody has looked yet. */
export function startCourse(startedAt: number): RolloutCourse {
  return {
    startedAt,
    observed: undefined,
    abort: undefined,
    rollbackAsked: false,
    judgement: undefined,
    unreadable: undefined,
    toldProgress: ''
  }
}
