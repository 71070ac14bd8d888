import type { StepOptions } from './job/job.js'
import { type JobOptions, openJob } from './job/open-job.js'
import type { StepResult } from './step-result.js'

/** One action as the only step of a job. */
export interface ActionOptions extends JobOptions, Omit<StepOptions, 'env'> {
  /** Cancels the job so long after the start of the step. */
  readonly cancelAfterMilliseconds?: number
}

/** An action that runs as the only step of a job. */
export interface RunningAction {
  readonly lines: readonly string[]
  /** Resolves with the first line of the log that matches, written already or later. */
  seen(pattern: RegExp | string): Promise<string>
  /** Cancels the job: SIGINT, 7.5 s, SIGTERM, 2.5 s, kill; `post` runs anyway. */
  cancel(): void
  /** Kills the action and all that it started; `post` runs anyway. */
  kill(): void
  signal(signal: NodeJS.Signals): void
  /** Resolves when `main` has ended, before `post`. */
  readonly main: Promise<StepResult>
  /** Resolves when `post` is over too. */
  readonly ended: Promise<StepResult>
}

/** Starts an action, so that it can be watched, cancelled and killed. */
export async function startAction(options: ActionOptions): Promise<RunningAction> {
  const job = await openJob(options)
  const { actionPath, inputs = {} } = options
  const step = job.start({ actionPath, inputs })
  const after = options.cancelAfterMilliseconds
  const timer = after === undefined ? undefined : setTimeout(() => job.cancel(), after)
  const ended = step.ended.then(async () => {
    clearTimeout(timer)
    await job.complete()
    return step.result()
  })
  return {
    lines: step.lines,
    seen: pattern => step.seen(pattern),
    cancel: () => job.cancel(),
    kill: () => job.kill(),
    signal: signal => job.signal(signal),
    main: step.ended,
    ended
  }
}

/** Runs an action from `pre` to `post` as the GitHub runner does. A failed step is a result, not an error. */
export async function runAction(options: ActionOptions): Promise<StepResult> {
  const action = await startAction(options)
  return action.ended
}
