import type { ExpressionObject, Status } from '../expressions/evaluate-expression.js'
import type { SecretMasker } from '../commands/secret-masker.js'
import type { StepProcess } from '../processes/step-process.js'

/** How long the runner waits, as actions/runner has it; a test of the waits themselves may shorten them. */
export interface Patience {
  /** From SIGINT to SIGTERM. */
  readonly interruptMilliseconds: number
  /** From SIGTERM to the kill of the process tree. */
  readonly terminateMilliseconds: number
  /** From the cancellation to the end of all `post` phases. */
  readonly postMilliseconds: number
}

/** What all steps of a job share, and change as they run. */
export interface JobState {
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** What the runner's machine gives every process: PATH, HOME and the like. */
  readonly machine: Readonly<Record<string, string>>
  readonly github: ExpressionObject
  readonly runner: ExpressionObject
  readonly masker: SecretMasker
  readonly patience: Patience
  /** The job's `env:` and all that steps put into GITHUB_ENV. */
  readonly env: Map<string, string>
  /** What steps put into GITHUB_PATH, the latest last. */
  readonly paths: string[]
  /** Aborted when the job is canceled. */
  readonly cancelled: AbortSignal
  status: Status
  /** The process of the phase that runs at this moment. */
  process?: StepProcess
  /** The `post` phases to run at the end of the job, in the order of registration. */
  readonly posts: (() => Promise<void>)[]
}
