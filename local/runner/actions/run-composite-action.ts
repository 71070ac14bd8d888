import type { ActionCall } from './action-call.js'
import type { ActionManifest, CompositeStep } from './action-manifest.js'
import {
  evaluateCondition,
  evaluateExpression,
  type ExpressionObject,
  type ExpressionScope,
  renderTemplate,
  type Status
} from '../expressions/evaluate-expression.js'
import { jobContexts } from '../job/job-contexts.js'
import type { JobState } from '../job/job-state.js'
import { resolveUses } from './resolve-uses.js'
import { runScript } from '../processes/run-script.js'
import { embeddedRun, type Outcome, type StepRun } from '../job/step-run.js'

/** A composite action with its inputs, ready to run. */
export interface CompositeCall extends ActionCall {
  readonly manifest: ActionManifest
  readonly steps: readonly CompositeStep[]
}

/** Runs an action that an embedded step uses. */
export type RunAction = (call: ActionCall, context: { job: JobState; run: StepRun }) => Promise<Outcome>

/** How far a composite action has come. */
interface Progress {
  readonly results: Record<string, ExpressionObject>
  status: Status
}

/** Runs the steps of a composite action one by one: https://docs.github.com/actions/reference/metadata-syntax-reference#runs-for-composite-actions */
export async function runCompositeAction(
  call: CompositeCall,
  { job, run, runAction }: { job: JobState; run: StepRun; runAction: RunAction }
): Promise<Outcome> {
  const progress: Progress = { results: {}, status: 'success' }
  for (const step of call.steps) {
    await runEmbeddedStep(step, { call, progress, job, run, runAction })
  }
  const scope = embeddedScope({ call, progress, job, env: call.env })
  for (const [name, value] of Object.entries(call.manifest.outputs)) {
    run.outputs.set(name, renderTemplate(value ?? '', scope))
  }
  return job.cancelled.aborted ? 'cancelled' : progress.status
}

interface Embedding {
  readonly call: CompositeCall
  readonly progress: Progress
  readonly job: JobState
  readonly run: StepRun
  readonly runAction: RunAction
}

async function runEmbeddedStep(step: CompositeStep, embedding: Embedding): Promise<void> {
  const { call, progress, job, run } = embedding
  const embedded = embeddedRun(run)
  let outcome: Outcome = 'failure'
  let tolerated = false
  try {
    const outer = embeddedScope({ call, progress, job, env: call.env })
    const env = { ...call.env, ...renderAll(step.env, outer) }
    const scope = embeddedScope({ call, progress, job, env })
    tolerated = isTolerated(step.continueOnError, scope)
    outcome = evaluateCondition(step.if, scope)
      ? await runStep(step, { ...embedding, run: embedded, scope, env })
      : 'skipped'
  } catch (error) {
    run.transcript.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
  }
  const conclusion = outcome === 'failure' && tolerated ? 'success' : outcome
  if (conclusion === 'failure') progress.status = 'failure'
  if (step.id !== undefined) {
    progress.results[step.id] = { outcome, conclusion, outputs: Object.fromEntries(embedded.outputs) }
  }
}

async function runStep(
  step: CompositeStep,
  context: Embedding & { scope: ExpressionScope; env: Readonly<Record<string, string>> }
): Promise<Outcome> {
  const { call, job, run, scope, env, runAction } = context
  const onCancel = evaluateCondition(step.if, { ...scope, status: 'cancelled' }) ? 'go-on' : 'stop'
  if (step.uses !== undefined) {
    const folder = resolveUses(step.uses, { workspace: job.workspace, folder: call.folder })
    return runAction({ folder, inputs: renderAll(step.with, scope), env, onCancel }, { job, run })
  }
  if (step.run === undefined || step.shell === undefined) {
    throw new Error(`A step of ${call.folder} needs \`uses\`, or \`run\` with \`shell\`.`)
  }
  return runScript(
    {
      script: renderTemplate(step.run, scope),
      shell: renderTemplate(step.shell, scope),
      workingDirectory: renderTemplate(step.workingDirectory ?? '', scope),
      env,
      onCancel,
      actionPath: call.folder
    },
    { job, run }
  )
}

/** Inside a composite action, success() and failure() ask about the action, not about the job. */
function embeddedScope({
  call,
  progress,
  job,
  env
}: {
  call: CompositeCall
  progress: Progress
  job: JobState
  env: Readonly<Record<string, string>>
}): ExpressionScope {
  const contexts = jobContexts(job)
  const github = { ...job.github, action_path: call.folder }
  return {
    contexts: {
      ...contexts,
      github,
      inputs: call.inputs,
      steps: progress.results,
      env: { ...Object.fromEntries(job.env), ...env }
    },
    status: job.cancelled.aborted ? 'cancelled' : progress.status
  }
}

function renderAll(texts: Readonly<Record<string, string>>, scope: ExpressionScope): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, renderTemplate(text, scope)]))
}

function isTolerated(continueOnError: string | undefined, scope: ExpressionScope): boolean {
  if (continueOnError === undefined) return false
  return Boolean(evaluateExpression(renderTemplate(continueOnError, scope), scope))
}
