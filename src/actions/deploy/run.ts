import { DeployError } from '../../domain/errors.js'
import { renderSummary } from '../../domain/report/render-summary.js'
import { reportDeployment } from '../../domain/report/report-deployment.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import type { DeployDependencies } from '../../use-cases/deploy-dependencies.js'
import type { DeployRequest } from '../../use-cases/deploy-request.js'
import { deployServices } from '../../use-cases/deploy-services.js'
import { finishLeftRun } from '../../use-cases/finish-left-run.js'
import { readLeftRun, saveBegin, saveEnd } from '../../use-cases/rollout-state.js'
import { tellOutcome } from '../../use-cases/tell-outcome.js'
import { Cancelled } from '../../use-cases/unless-cancelled.js'

type OfAws =
  'services' | 'serviceDeployments' | 'taskDefinitions' | 'tasks' | 'taskLogs' | 'targetHealth' | 'countCalls'

/** The step itself, which is there before anything of AWS is. */
export type Step = Omit<DeployDependencies, OfAws>

/** How to reach AWS: only once the inputs are known to be good. */
export type Connect = () => Promise<Pick<DeployDependencies, OfAws>>

/** `main`: deploys what the inputs ask for, and tells how it ended, however it ended. */
export async function deploy(readRequest: () => Promise<DeployRequest>, connect: Connect, step: Step) {
  const startedAt = step.clock.now()
  let countCalls = () => 0
  try {
    const request = await readRequest()
    const aws = await connect()
    countCalls = aws.countCalls
    saveBegin(step.state, request)
    const outcome = await deployServices(request, { ...step, ...aws })
    const isRollbackAsked = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback'
    saveEnd(step.state, isRollbackAsked ? 'cancelled' : 'finished')
    return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step)
  } catch (error) {
    const ending = endBefore(error)
    if (ending === undefined) throw error
    saveEnd(step.state, 'finished')
    const outcome = { mode: 'deploy', ending, startedAt, finishedAt: step.clock.now(), services: [] } as const
    return tellOutcome(
      { outcome, error: error instanceof DeployError ? error : undefined, awsCalls: countCalls() },
      step
    )
  }
}

/** `post`: looks after what `main` left, when it was cancelled or killed. */
export async function finish(connect: Connect, step: Step) {
  const left = readLeftRun(step.state)
  if (left === undefined) return { outputs: {} }
  const aws = await connect()
  const outcome = await finishLeftRun(left, { ...step, ...aws })
  if (outcome === undefined) return { outputs: {} }
  await step.summary.append(renderSummary(reportDeployment(outcome, { run: step.run, awsCalls: aws.countCalls() })))
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown'
  return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) }
}

/** The ending of a step that was stopped before it changed a service. */
function endBefore(error: unknown): Ending | undefined {
  if (error instanceof Cancelled)
    return {
      verdict: 'cancelled',
      reasonCode: 'cancelled',
      reason: 'The job was cancelled before anything was changed.'
    }
  return error instanceof DeployError ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined
}
