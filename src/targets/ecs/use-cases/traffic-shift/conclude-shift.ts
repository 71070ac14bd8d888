import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { NativeRollout } from './native-rollout.js'
import { closeRecord } from '../rolling/conclude-deployment.js'
import { nextStepsOfShift, reportShift } from '../evidence/report-shift.js'

/** The record of a service whose traffic was shifted. */
export function recordOfShift(rollout: NativeRollout): RolloutRecord {
  const { request, tasks, record } = rollout
  const { service, deploymentId, revisions } = tasks
  const closed = closeRecord(record, {
    ...{ cluster: request.cluster, service, revisions, deploymentId },
    ...{ serviceDeploymentArn: tasks.serviceDeployment, shift: reportShift(rollout) },
    rollback: ending => readRollback(rollout, ending)
  })
  const nextSteps = nextStepsOfShift(rollout, closed.ending)
  return nextSteps.length === 0 ? closed : { ...closed, nextSteps }
}

function readRollback({ course }: NativeRollout, { verdict }: Ending): RolloutRecord['rollback'] {
  const status = course.deployment?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL' || verdict === 'rolled-back'
  if (course.rollbackAsked) return { askedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || verdict === 'rolled-back' ? { askedBy: 'platform', finished } : undefined
}
