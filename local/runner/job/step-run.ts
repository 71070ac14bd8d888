import type { Transcript } from './transcript.js'

/** How one phase of a step ended. */
export interface PhaseResult {
  readonly phase: 'pre' | 'main' | 'post'
  /** The name of the action, or `run` for a script. */
  readonly name: string
  readonly outcome: Outcome
  /** Undefined for a phase that its condition skipped. */
  readonly exitCode?: number
  /** The signal that ended the process, where one did. */
  readonly signal?: NodeJS.Signals
  readonly durationMilliseconds: number
}

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One step, or one embedded step of a composite action, as it runs. */
export interface StepRun {
  readonly outputs: Map<string, string>
  /** Left by `pre` and `main` for `post` of the same step. */
  readonly state: Map<string, string>
  /** Shared by all embedded steps of a step. */
  readonly transcript: Transcript
  readonly phases: PhaseResult[]
}

/** An embedded step of the same step: with outputs and state of its own. */
export function embeddedRun({ transcript, phases }: StepRun): StepRun {
  return { outputs: new Map(), state: new Map(), transcript, phases }
}
