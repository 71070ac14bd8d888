import type { JobState } from './job/job-state.js'
import type { Outcome, PhaseResult, StepRun } from './job/step-run.js'
import type { Annotation } from './job/transcript.js'

/** What is known of a step. */
export interface StepResult {
  readonly outcome: Outcome
  readonly outputs: Readonly<Record<string, string>>
  /** What it saved for its own `post`. */
  readonly state: Readonly<Record<string, string>>
  /** The log as people see it: masked, commands carried out. */
  readonly log: string
  /** Markdown of the step summary; what the runner refused to take is not in it. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly phases: readonly PhaseResult[]
  /** Of the last `main` process; undefined when none ran. */
  readonly exitCode?: number
  /** Of the `post` phase; undefined until it ran. */
  readonly postExitCode?: number
  /** Of all its `pre` and `main` processes. */
  readonly durationMilliseconds: number
  /** The job's environment after the step, and what it put in front of PATH. */
  readonly env: Readonly<Record<string, string>>
  readonly paths: readonly string[]
}

/** The current state of the step. */
export function stepResult({ run, outcome, state }: { run: StepRun; outcome: Outcome; state: JobState }): StepResult {
  const exitCode = lastOf(run.phases, 'main')?.exitCode
  const postExitCode = lastOf(run.phases, 'post')?.exitCode
  return {
    outcome,
    outputs: Object.fromEntries(run.outputs),
    state: Object.fromEntries(run.state),
    log: run.transcript.lines.join('\n'),
    summary: run.transcript.summary,
    annotations: [...run.transcript.annotations],
    phases: [...run.phases],
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(postExitCode === undefined ? {} : { postExitCode }),
    durationMilliseconds: run.phases
      .filter(({ phase }) => phase !== 'post')
      .reduce((total, phase) => total + phase.durationMilliseconds, 0),
    env: Object.fromEntries(state.env),
    paths: [...state.paths]
  }
}

function lastOf(phases: readonly PhaseResult[], name: PhaseResult['phase']): PhaseResult | undefined {
  return phases.findLast(({ phase }) => phase === name)
}
