import type { Explanation } from '../../../../ports/deployment-target.js'
import type { NextStep } from '../../../../domain/report/report.js'
import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { reportShift } from '../../../../use-cases/rollout/report/report-shift.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { closeRecord } from '../rolling/conclude-deployment.js'

/** The record of a service whose traffic was shifted. */
export function recordOfShift(rollout: TrafficShiftRollout): RolloutRecord {
  const { request, state, tasks, record } = rollout
  const { service, deploymentId, revisions } = tasks
  const shift = reportShift({
    ...{ state, startedAt: record.startedAt, finishedAt: record.endedAt },
    canary: nameRevision(request.taskDefinition),
    stable: nameRevision(state.before.taskDefinition)
  })
  return closeRecord(record, {
    ...{ cluster: request.cluster, service, revisions, deploymentId },
    ...{ serviceDeploymentArn: tasks.serviceDeployment, shift },
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

/** What a person can do with the traffic now: continue or roll back at a pause, or set the rule where a rollback failed. */
function nextStepsOfShift(
  { request, state }: TrafficShiftRollout,
  { verdict, reasonCode }: Ending
): readonly NextStep[] {
  const { cluster, service } = request
  const stop = state.observed?.stop
  const arn = state.deployment?.arn
  if (stop !== undefined && arn !== undefined && (verdict === 'paused' || reasonCode === 'traffic-shifted')) {
    const answer = (action: string) =>
      `aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${stop.id} --action ${action}`
    return [
      { text: `Continue with ${nameRevision(request.taskDefinition)}:`, command: answer('CONTINUE') },
      { text: `Roll back to ${nameRevision(state.before.taskDefinition)}:`, command: answer('ROLLBACK') }
    ]
  }
  if (reasonCode !== 'rollback-failed') return []
  return state.before.loadBalancers.flatMap(({ productionRule: rule, targetGroup, alternateTargetGroup }) => {
    const stable = state.stableGroups.find(group => group === targetGroup || group === alternateTargetGroup)
    if (rule === undefined || stable === undefined) return []
    return [
      {
        text: `Show the traffic split of ${service} in ${cluster}:`,
        command: `aws elbv2 describe-rules --rule-arns ${rule}`
      },
      {
        text: `Send all traffic to the target group of ${nameRevision(state.before.taskDefinition)}:`,
        command: `aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=${stable}`
      }
    ]
  })
}
