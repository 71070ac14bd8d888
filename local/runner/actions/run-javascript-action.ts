import { join } from 'node:path'
import type { ActionCall } from './action-call.js'
import type { ActionManifest, ActionRuns } from './action-manifest.js'
import { evaluateCondition } from '../expressions/evaluate-expression.js'
import { jobContexts } from '../job/job-contexts.js'
import type { JobState } from '../job/job-state.js'
import { nodeRuntime } from '../processes/node-runtime.js'
import { runPhase } from '../processes/run-phase.js'
import type { Outcome, PhaseResult, StepRun } from '../job/step-run.js'

type JavaScriptRuns = Extract<ActionRuns, { kind: 'javascript' }>

/** A JavaScript action with its inputs, ready to run. */
export interface JavaScriptCall extends ActionCall {
  readonly manifest: ActionManifest
  readonly runs: JavaScriptRuns
}

/** Runs `pre` and `main`, and registers `post` first, so that it runs however they end. */
export async function runJavaScriptAction(
  call: JavaScriptCall,
  { job, run }: { job: JobState; run: StepRun }
): Promise<Outcome> {
  const { runs } = call
  const runtime = nodeRuntime(runs.using)
  if (runtime.warning !== undefined) run.transcript.annotate({ level: 'warning', message: runtime.warning })
  const phase = (name: PhaseResult['phase'], script: string) =>
    runScript({ phase: name, script, node: runtime.file, call }, { job, run })
  const { post } = runs
  if (post !== undefined) {
    job.posts.push(async () => {
      if (isDue(runs.postIf, job)) await phase('post', post)
      else run.phases.push({ phase: 'post', name: call.manifest.name, outcome: 'skipped', durationMilliseconds: 0 })
    })
  }
  if (runs.pre !== undefined && isDue(runs.preIf, job)) {
    const outcome = await phase('pre', runs.pre)
    if (outcome !== 'success') return outcome
  }
  return phase('main', runs.main)
}

/** `pre-if` and `post-if` see the state of the job, and are evaluated without the `success()` of a step's `if`. */
function isDue(condition: string, job: JobState): boolean {
  return evaluateCondition(condition, {
    contexts: { ...jobContexts(job), env: Object.fromEntries(job.env) },
    status: job.status
  })
}

async function runScript(
  { phase, script, node, call }: { phase: PhaseResult['phase']; script: string; node: string; call: JavaScriptCall },
  { job, run }: { job: JobState; run: StepRun }
): Promise<Outcome> {
  if (phase === 'post') run.transcript.write(`Post job cleanup.`)
  const result = await runPhase(
    {
      phase,
      name: call.manifest.name,
      file: node,
      args: [join(call.folder, script)],
      cwd: job.workspace,
      onCancel: call.onCancel,
      env: { ...Object.fromEntries(job.env), ...call.env, ...stateVariables(run), ...inputVariables(call.inputs) }
    },
    { job, run }
  )
  run.phases.push(result)
  if (phase === 'post' && result.outcome !== 'success' && job.status === 'success') job.status = 'failure'
  return result.outcome
}

function stateVariables({ state }: StepRun): Readonly<Record<string, string>> {
  return Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]))
}

/** Only spaces change: `task-definition` is INPUT_TASK-DEFINITION. */
function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  )
}
