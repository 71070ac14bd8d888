import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { RolloutRequest } from '../../../use-cases/rollout/roll-out.js'
import type { SteppedSpec } from '../domain/stepped-plan.js'
import type { SteppedRequest } from './roll-out-when-free.js'

/** What the engine is asked for. The way back has no steps. `run`: URL of the workflow run. */
export function toRolloutRequest(
  request: SteppedRequest,
  canary: Revision,
  run: string | undefined
): RolloutRequest<SteppedSpec> {
  const isWayBack = request.purpose === 'rollback'
  const steps = isWayBack ? [100] : request.steps
  return {
    ...{ ...request, steps, scaleDownDelaySeconds: 0 },
    spec: {
      ...{ canary, steps, isWayBack, scaleDownDelaySeconds: request.scaleDownDelaySeconds },
      ...{
        supersede: request.onRunning === 'supersede',
        resume: ['approve', 'promote', 'abort'].includes(request.purpose)
      },
      run: run ?? 'a local run'
    }
  }
}

/** The record of a step with one workload, whose end is logged. */
export function concludeStep(
  { mode, strategy }: Pick<SteppedRequest, 'mode'> & { readonly strategy: Strategy },
  record: RolloutRecord,
  eventLog: DeploymentLog
): DeploymentRecord {
  const { ending, startedAt, finishedAt } = record
  const { verdict, reason } = ending
  eventLog.end(`${verdict}: ${reason}`, verdict, verdict === 'succeeded' ? 'logged' : 'logged-elsewhere')
  return {
    ...{ mode, ending, startedAt, finishedAt, services: [{ ...record, events: eventLog.events }] },
    ...(strategy === 'rolling' ? {} : { strategy })
  }
}
