import { delimiter } from 'node:path'
import type { OnCancel } from '../actions/action-call.js'
import { cancelProcess } from './cancel-process.js'
import { createCommandFiles } from '../commands/command-files.js'
import { commandProcessor } from '../commands/command-processor.js'
import { contextEnvironment } from './context-environment.js'
import type { JobState } from '../job/job-state.js'
import { startProcess, type StepProcess } from './step-process.js'
import type { Outcome, PhaseResult, StepRun } from '../job/step-run.js'

/** A program to run as one phase of a step. */
export interface PhaseProgram {
  readonly phase: PhaseResult['phase']
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The `env` context, INPUT_* and STATE_* variables. */
  readonly env: Readonly<Record<string, string>>
  readonly onCancel: OnCancel
  /** The folder of the composite action that the step is in. */
  readonly actionPath?: string
}

/** Runs a program to its end (or to the end of its cancellation) and takes over all that it left. */
export async function runPhase(
  program: PhaseProgram,
  { job, run }: { job: JobState; run: StepRun }
): Promise<PhaseResult> {
  const startedAt = performance.now()
  const files = await createCommandFiles(job.temp)
  const env = processEnvironment(program, { job, files: files.env })
  let failed = false
  const onLine = commandProcessor({
    transcript: run.transcript,
    masker: job.masker,
    outputs: run.outputs,
    state: run.state,
    showsDebug: env.RUNNER_DEBUG === '1',
    fail: () => (failed = true)
  })
  const process = startProcess({ ...program, env, onLine })
  job.process = process
  const cancellation = watchCancellation(program, { process, job })
  try {
    const { exitCode, signal } = await process.ended
    const absorbed = await files.absorb(job, run)
    const ok = exitCode === 0 && absorbed && !failed
    const outcome: Outcome = cancellation.cancelled() ? 'cancelled' : ok ? 'success' : 'failure'
    const durationMilliseconds = performance.now() - startedAt
    const { phase, name } = program
    return { phase, name, outcome, exitCode, ...(signal === undefined ? {} : { signal }), durationMilliseconds }
  } finally {
    cancellation.end()
    delete job.process
  }
}

interface Watch {
  cancelled(): boolean
  end(): void
}

function watchCancellation(
  { phase, onCancel }: PhaseProgram,
  { process, job }: { process: StepProcess; job: JobState }
): Watch {
  if (phase === 'post') return boundPost(process, job)
  return onCancel === 'stop' ? obeyCancellation(process, job) : { cancelled: () => false, end: () => undefined }
}

function obeyCancellation(process: StepProcess, { cancelled, patience }: JobState): Watch {
  let requested = false
  const cancel = () => {
    requested = true
    void cancelProcess(process, patience)
  }
  if (cancelled.aborted) cancel()
  cancelled.addEventListener('abort', cancel)
  return { cancelled: () => requested, end: () => cancelled.removeEventListener('abort', cancel) }
}

/**
 * `post` of a cancelled job runs on, within what GitHub gives the whole cancellation:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function boundPost(process: StepProcess, { cancelled, patience }: JobState): Watch {
  let late = false
  let timer: NodeJS.Timeout | undefined
  const start = () => {
    timer = setTimeout(() => {
      late = true
      process.killTree()
    }, patience.postMilliseconds)
  }
  if (cancelled.aborted) start()
  cancelled.addEventListener('abort', start)
  return {
    cancelled: () => late,
    end() {
      clearTimeout(timer)
      cancelled.removeEventListener('abort', start)
    }
  }
}

function processEnvironment(
  { env, actionPath }: PhaseProgram,
  { job, files }: { job: JobState; files: Readonly<Record<string, string>> }
): Record<string, string> {
  const path = env.PATH ?? job.machine.PATH ?? ''
  return {
    CI: 'true',
    ...job.machine,
    ...env,
    PATH: [...job.paths.toReversed(), path].join(delimiter),
    ...contextEnvironment(job),
    ...(actionPath === undefined ? {} : { GITHUB_ACTION_PATH: actionPath }),
    ...files,
    GITHUB_ACTIONS: 'true'
  }
}
