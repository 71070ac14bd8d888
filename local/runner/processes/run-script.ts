import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { OnCancel } from '../actions/action-call.js'
import type { JobState } from '../job/job-state.js'
import { runPhase } from './run-phase.js'
import type { Outcome, StepRun } from '../job/step-run.js'

/** A `run:` step with everything in it already text. */
export interface ScriptCall {
  readonly script: string
  readonly shell: string
  readonly workingDirectory: string
  readonly env: Readonly<Record<string, string>>
  readonly actionPath: string
  readonly onCancel: OnCancel
}

interface Shell {
  readonly command: string
  readonly extension: string
}

/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell */
const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { command: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { command: 'sh -e {0}', extension: '.sh' },
  python: { command: 'python {0}', extension: '.py' },
  pwsh: { command: 'pwsh -command . {0}', extension: '.ps1' }
}

/** Writes the script to a file and runs it in its shell. */
export async function runScript(call: ScriptCall, { job, run }: { job: JobState; run: StepRun }): Promise<Outcome> {
  const { command, extension } = SHELLS[call.shell] ?? { command: call.shell, extension: '' }
  if (!command.includes('{0}')) {
    throw new Error(`shell: ${call.shell} is neither one of ${Object.keys(SHELLS).join(', ')} nor a command with {0}.`)
  }
  const path = join(job.temp, `${randomUUID()}${extension}`)
  await writeFile(path, call.script)
  const [file = '', ...args] = command.split(/\s+/).map(word => word.replace('{0}', path))
  const result = await runPhase(
    {
      phase: 'main',
      name: 'run',
      file,
      args,
      cwd: resolve(job.workspace, call.workingDirectory),
      env: { ...Object.fromEntries(job.env), ...call.env },
      actionPath: call.actionPath,
      onCancel: call.onCancel
    },
    { job, run }
  )
  run.phases.push(result)
  if (result.outcome === 'failure') {
    run.transcript.annotate({ level: 'error', message: `Process completed with exit code ${result.exitCode ?? 1}.` })
  }
  return result.outcome
}
