import type { ServiceOutcome } from '../../../../domain/rollout/deployment-outcome.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { reportShift } from '../evidence/report-shift.js'
import { outcomeOfRecord } from '../rolling/conclude-deployment.js'
import type { NativeRollout } from './native-rollout.js'

/** The outcome of a service whose traffic was shifted. */
export function outcomeOfShift(rollout: NativeRollout): ServiceOutcome {
  const { request, tasks, record } = rollout
  const { service, deploymentId, serviceDeployment, revisions } = tasks
  const outcome = outcomeOfRecord(record, {
    ...{ cluster: request.cluster, service, origin: revisions.origin, deploymentId, serviceDeployment },
    rollback: ending => readRollback(rollout, ending)
  })
  return { ...outcome, shift: reportShift(rollout) }
}

function readRollback({ course }: NativeRollout, { verdict }: Ending): ServiceOutcome['rollback'] {
  const status = course.deployment?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL' || verdict === 'rolled-back'
  if (course.rollbackAsked) return { askedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || verdict === 'rolled-back' ? { askedBy: 'platform', finished } : undefined
}
