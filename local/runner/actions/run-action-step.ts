import type { ActionCall } from './action-call.js'
import { readManifest } from './action-manifest.js'
import { jobContexts } from '../job/job-contexts.js'
import type { JobState } from '../job/job-state.js'
import { resolveInputs } from './resolve-inputs.js'
import { runCompositeAction } from './run-composite-action.js'
import { runJavaScriptAction } from './run-javascript-action.js'
import type { Outcome, StepRun } from '../job/step-run.js'

/** Runs an action in a job, whatever its kind; its `post` is left in the job. */
export async function runActionStep(
  { folder, inputs: given, env, onCancel }: ActionCall,
  { job, run }: { job: JobState; run: StepRun }
): Promise<Outcome> {
  const manifest = await readManifest(folder)
  const scope = { contexts: jobContexts(job), status: job.status }
  const inputs = resolveInputs(manifest, { given, scope, transcript: run.transcript })
  const call = { folder, manifest, inputs, env, onCancel }
  const { runs } = manifest
  return runs.kind === 'javascript'
    ? runJavaScriptAction({ ...call, runs }, { job, run })
    : runCompositeAction({ ...call, steps: runs.steps }, { job, run, runAction: runActionStep })
}
