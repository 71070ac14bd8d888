import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { JobState } from './job-state.js'
import { runActionStep } from '../actions/run-action-step.js'
import type { Outcome, StepRun } from './step-run.js'
import type { Status } from '../expressions/evaluate-expression.js'
import { type StepResult, stepResult } from '../step-result.js'
import { newTranscript } from './transcript.js'

/** A step to run: the folder of its action and its `with:` and `env:`. */
export interface StepOptions {
  readonly actionPath: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly continueOnError?: boolean
}

/** A step that runs. */
export interface RunningStep {
  /** The lines of the log so far, and a promise of the first that matches. */
  readonly lines: readonly string[]
  seen(pattern: RegExp | string): Promise<string>
  /** Resolves when `main` has ended; its `post` runs when the job completes. */
  readonly ended: Promise<StepResult>
  /** Its current state: after the job completed this has `post` in it. */
  result(): StepResult
}

/** A job that runs, step after step. */
export interface Job {
  readonly workspace: string
  /** Starts a step. Steps run one at a time: wait for `ended` before the next. */
  start(step: StepOptions): RunningStep
  /** Cancels the job as a person would: SIGINT to the running step, 7.5 s, SIGTERM, 2.5 s, kill. */
  cancel(): void
  /** Kills the running step's process and all that it started: a crash, an out-of-memory kill. */
  kill(): void
  /** Sends a signal to the entry process of the running step. */
  signal(signal: NodeJS.Signals): void
  /**
   * The job's outputs as the jobs that need it see them: one that holds a masked value is left out, with a warning.
   * https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
   */
  passOn(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>>
  /** Runs the `post` phases in reverse order. */
  complete(): Promise<Status>
}

/** The job over its state. */
export function startJob(runner: {
  readonly state: JobState
  readonly cancellation: AbortController
  /** The folder to remove at the end. */
  readonly disposable?: string
  readonly onLine: (line: string) => void
}): Job {
  const { state, cancellation, onLine } = runner
  return {
    workspace: state.workspace,
    start: step => startStep(step, runner),
    cancel() {
      if (cancellation.signal.aborted) return
      state.status = 'cancelled'
      cancellation.abort()
    },
    kill: () => state.process?.killTree(),
    signal: signal => state.process?.signal(signal),
    passOn(outputs) {
      const safe = Object.entries(outputs).filter(([name, value]) => {
        const isSafe = state.masker.mask(value) === value
        if (!isSafe) onLine(`##[warning]Skip output '${name}' since it may contain secret.`)
        return isSafe
      })
      return Object.fromEntries(safe)
    },
    async complete() {
      for (let post = state.posts.pop(); post !== undefined; post = state.posts.pop()) await post()
      if (runner.disposable !== undefined) await rm(runner.disposable, { recursive: true, force: true })
      return state.status
    }
  }
}

function startStep(
  step: StepOptions,
  { state, onLine }: { state: JobState; onLine: (line: string) => void }
): RunningStep {
  const transcript = newTranscript({ mask: text => state.masker.mask(text), onLine })
  const run: StepRun = { outputs: new Map(), state: new Map(), transcript, phases: [] }
  let outcome: Outcome = 'skipped'
  const result = () => stepResult({ run, outcome, state })
  const ended = runStep(step, { state, run }).then(end => {
    outcome = end
    if (end === 'failure' && step.continueOnError !== true && state.status === 'success') state.status = 'failure'
    return result()
  })
  return { lines: transcript.lines, seen: pattern => transcript.seen(pattern), ended, result }
}

/** What goes wrong before a process runs (no such action, a bad expression) fails the step, as on the runner. */
async function runStep(
  { actionPath, inputs = {}, env = {} }: StepOptions,
  { state, run }: { state: JobState; run: StepRun }
): Promise<Outcome> {
  if (state.status !== 'success') return 'skipped'
  try {
    return await runActionStep({ folder: resolve(actionPath), inputs, env, onCancel: 'stop' }, { job: state, run })
  } catch (error) {
    run.transcript.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
    return 'failure'
  }
}
