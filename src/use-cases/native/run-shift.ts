import { DeployError } from '../../domain/errors.js'
import { renderSummary } from '../../domain/report/render-summary.js'
import { reportDeployment } from '../../domain/report/report-deployment.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import { tellOutcome } from '../tell-outcome.js'
import { Cancelled } from '../unless-cancelled.js'
import { finishLeftShift } from './finish-left-shift.js'
import type { ShiftRequest } from './native-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { readLeftShift } from './shift-state.js'
import { shiftTraffic } from './shift-traffic.js'

type OfTheStep = 'clock' | 'state' | 'cancelled' | 'log' | 'summary' | 'files' | 'run'

/** The step itself, which is there before anything of AWS is. */
export type ShiftStep = Pick<ShiftDependencies, OfTheStep>

/** How to reach AWS: only once the inputs are known to be good. */
export type ConnectShift = () => Promise<Omit<ShiftDependencies, OfTheStep>>

/** `main`: rolls out what the inputs ask for, and tells how it ended, however it ended. */
export async function runShift(readRequest: () => ShiftRequest, connect: ConnectShift, step: ShiftStep) {
  const startedAt = step.clock.now()
  let countCalls = () => 0
  try {
    const request = readRequest()
    const aws = await connect()
    countCalls = aws.countCalls
    const outcome = await shiftTraffic(request, { ...step, ...aws })
    return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step)
  } catch (error) {
    const ending = endBefore(error)
    if (ending === undefined) throw error
    const outcome = { mode: 'deploy', ending, startedAt, finishedAt: step.clock.now(), services: [] } as const
    return tellOutcome(
      { outcome, error: error instanceof DeployError ? error : undefined, awsCalls: countCalls() },
      step
    )
  }
}

/** `post`: looks after what `main` left, when it was cancelled or killed. */
export async function finishShift(connect: ConnectShift, step: ShiftStep) {
  const left = readLeftShift(step.state)
  if (left === undefined) return { outputs: {} }
  const aws = await connect()
  const outcome = await finishLeftShift(left, { ...step, ...aws })
  await step.summary.append(renderSummary(reportDeployment(outcome, { run: step.run, awsCalls: aws.countCalls() })))
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown'
  return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) }
}

/** The ending of a step that was stopped before it changed a service. */
function endBefore(error: unknown): Ending | undefined {
  if (error instanceof Cancelled) {
    const reason = 'The job was cancelled before anything was changed.'
    return { verdict: 'cancelled', reasonCode: 'cancelled', reason }
  }
  return error instanceof DeployError ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined
}
