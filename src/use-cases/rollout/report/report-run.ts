import { DeployError } from '../../../domain/errors.js'
import { renderSummary } from '../../../render/markdown/render-summary.js'
import { reportDeployment } from '../../../domain/report/report-deployment.js'
import type { DeploymentRecord } from '../../../domain/rollout/rollout-record.js'
import type { Ending } from '../../../domain/rollout/verdict.js'
import { markStart } from '../mark-start.js'
import type { Asked } from '../read-requested.js'
import { Cancelled } from '../unless-cancelled.js'
import type { PlatformCalls, StepDependencies } from '../step-dependencies.js'
import { reportOutcome, type OwnOutputs } from './report-outcome.js'

/** Connects to the platform, only once that is needed, and remembers how many calls are made. */
export type Reach = <Api extends Pick<PlatformCalls, 'countCalls'>>(connect: () => Promise<Api>) => Promise<Api>

/**
 * `main`: runs what the inputs ask for, and always reports how it ended. `asked`: for a run that ends before it
 * begins. Throws only what is not a `DeployError`.
 */
export async function reportRun<Own>(
  eventLog: (reach: Reach) => Promise<DeploymentRecord>,
  step: StepDependencies,
  {
    ownOutputs,
    requested = { mode: 'deploy' }
  }: { readonly ownOutputs: OwnOutputs<Own>; readonly requested?: Asked | undefined }
) {
  const startedAt = markStart(step.clock)
  const { reach, countCalls } = reacher()
  try {
    const outcome = await eventLog(reach)
    return await reportOutcome({ outcome, error: undefined, platformCalls: countCalls() }, ownOutputs, step)
  } catch (error) {
    const ending = endBefore(error)
    if (ending === undefined) throw error
    const outcome = {
      ...requested,
      ending,
      startedAt: startedAt(),
      finishedAt: step.clock.now(),
      services: []
    }
    return reportOutcome(
      { outcome, error: error instanceof DeployError ? error : undefined, platformCalls: countCalls() },
      ownOutputs,
      step
    )
  }
}

/** `post`: reports the outcome of the deployment that `main` left, if there is one. */
export async function reportLeftRun(
  eventLog: (reach: Reach) => Promise<DeploymentRecord | undefined>,
  step: StepDependencies
) {
  const { reach, countCalls } = reacher()
  const outcome = await unlessStopped(eventLog(reach), step)
  if (outcome === undefined) return { outputs: {} }
  const { simulatedRate } = step.clock
  const report = reportDeployment(outcome, { run: step.run, platformCalls: countCalls(), simulatedRate })
  await step.summary.append(renderSummary(report))
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown'
  // No error reports it: a step of a job that has ended does not fail.
  if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1)
    step.log.line(outcome.ending.reason)
  return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) }
}

/** Undefined where post itself was stopped before it could read anything. */
async function unlessStopped<Outcome>(
  eventLog: Promise<Outcome>,
  { log }: Pick<StepDependencies, 'log'>
): Promise<Outcome | undefined> {
  try {
    return await eventLog
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    log.line('The job was canceled before the post step could read the deployment. Check the state of the service.')
    return undefined
  }
}

function reacher(): { readonly reach: Reach; readonly countCalls: () => number } {
  let countCalls = () => 0
  return {
    reach: async connect => {
      const api = await connect()
      countCalls = api.countCalls
      return api
    },
    countCalls: () => countCalls()
  }
}

/** The ending of a step that was stopped before it changed a service. */
function endBefore(error: unknown): Ending | undefined {
  if (error instanceof Cancelled) {
    const reason = 'The job was canceled before anything was changed.'
    return { verdict: 'cancelled', reasonCode: 'cancelled', reason }
  }
  return error instanceof DeployError ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined
}
