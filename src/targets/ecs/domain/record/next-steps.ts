import type { NextStep } from '../../../../domain/report/report.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { formatMoment } from '../../../../domain/text/moment.js'

/** A rollout on ECS, as far as commands for a person follow from it. */
export interface EndedOnEcs {
  readonly cluster: string
  readonly service: string
  readonly from: Revision | undefined
  readonly to: Revision | undefined
  readonly ending: Ending
  /** When the canary first had traffic, or the rollout began. */
  readonly servedFrom: number
  readonly finishedAt: number
}

/** What a person should do now on AWS; nothing after a good end. */
export function nextStepsOnEcs(rollout: EndedOnEcs): readonly NextStep[] {
  const { verdict, reasonCode } = rollout.ending
  if (verdict === 'succeeded' || verdict === 'paused') return []
  if (verdict === 'unknown') return [inspectServiceState(rollout)]
  switch (reasonCode) {
    case 'circuit-breaker':
    case 'task-failures':
    case 'never-healthy':
      return [readTasks(rollout)]
    case 'gate':
      return readLogs(rollout)
    case 'alarm':
      return [
        {
          text: 'See which alarms are in ALARM:',
          command: 'aws cloudwatch describe-alarms --state-value ALARM --query "MetricAlarms[].[AlarmName,StateReason]"'
        }
      ]
    case 'image-pull':
      return [step('Check that the image exists and that the execution role may pull it, then deploy again.')]
    case 'missing-secret':
      return [step('Check that the secret exists and that the execution role may read it, then deploy again.')]
    case 'drift':
      return [step('Find out who changed the listener rule during the rollout, then deploy again.')]
    case 'timed-out':
    case 'rollback-unfinished':
      return [inspectServiceState(rollout)]
    case 'rollback-failed':
      return [inspectServiceState(rollout), ...goBack(rollout)]
    default:
      return []
  }
}

function step(text: string): NextStep {
  return { text, command: undefined }
}

/** The container logs show why requests failed, in the period that the gates judged. */
function readLogs({ to, servedFrom, finishedAt }: EndedOnEcs): readonly NextStep[] {
  if (to === undefined) return []
  return [
    {
      text: `Read the logs of ${to.label} from ${formatMoment(servedFrom)} to ${formatMoment(finishedAt)}. To find the log group:`,
      command: `aws ecs describe-task-definition --task-definition ${to.label} --query "taskDefinition.containerDefinitions[].[name,logConfiguration]"`
    }
  ]
}

function readTasks({ cluster, service }: EndedOnEcs): NextStep {
  return {
    text: 'See why the tasks stopped (ECS keeps them for an hour):',
    command: `aws ecs list-tasks --cluster ${cluster} --service-name ${service} --desired-status STOPPED`
  }
}

function inspectServiceState({ cluster, service }: EndedOnEcs): NextStep {
  return {
    text: `See the state of ${service} in ECS:`,
    command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
  }
}

function goBack({ cluster, service, from }: EndedOnEcs): readonly NextStep[] {
  if (from === undefined) return []
  return [
    {
      text: `Roll ${service} back to ${from.label}:`,
      command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${from.label} --force-new-deployment`
    }
  ]
}
