import type { Explanation } from '../../../../ports/deployment-target.js'
import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { closeRecord } from '../rolling/conclude-deployment.js'
import { nextStepsOfShift, reportShift } from '../evidence/report-shift.js'

/** The record of a service whose traffic was shifted. */
export function recordOfShift(rollout: TrafficShiftRollout): RolloutRecord {
  const { request, tasks, record } = rollout
  const { service, deploymentId, revisions } = tasks
  return closeRecord(record, {
    ...{ cluster: request.cluster, service, revisions, deploymentId },
    ...{ serviceDeploymentArn: tasks.serviceDeployment, shift: reportShift(rollout) },
    rollback: ending => readRollback(rollout, ending)
  })
}

/** Where the rollout is found in AWS, and what a person can do about it now that it ended so. */
export function explainShift(rollout: TrafficShiftRollout, ending: Ending): Explanation {
  const { facts, links, nextSteps } = recordOfShift({ ...rollout, record: { ...rollout.record, ending } })
  const own = nextStepsOfShift(rollout, ending)
  return { facts, links, nextSteps: own.length === 0 ? nextSteps : own }
}

function readRollback({ state }: TrafficShiftRollout, { verdict }: Ending): RolloutRecord['rollback'] {
  const status = state.deployment?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL' || verdict === 'rolled-back'
  if (state.rollbackRequested) return { requestedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || verdict === 'rolled-back' ? { requestedBy: 'platform', finished } : undefined
}
