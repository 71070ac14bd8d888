import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import type { Clock } from '../../ports/clock.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/runner/log.js'
import type { StepState } from '../../ports/runner/step-state.js'
import type { Summary } from '../../ports/runner/summary.js'

/** The step itself, which is there before anything of a platform is. */
export interface StepDependencies {
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly summary: Summary
  readonly state: StepState
  readonly run: RunIdentity
  /** Aborted when the job is canceled, and by nothing else. */
  readonly cancelled: AbortSignal
}

/** A platform's API, reached over one client. */
export interface PlatformCalls {
  /** Requests sent so far, retries included. */
  readonly countCalls: () => number
  /** No call is tried again after this time (epoch milliseconds); undefined: each has its own limit only. */
  readonly boundCalls: (until: number | undefined) => void
}
