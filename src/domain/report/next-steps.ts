import type { ServiceOutcome } from '../rollout/deployment-outcome.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { ReasonCode } from '../rollout/verdict.js'
import { formatMoment } from '../text/moment.js'
import type { NextStep } from './report.js'

/** What a person should do now about one service; nothing after a good end. */
export function nextStepsOf(service: ServiceOutcome): readonly NextStep[] {
  const { shift, ending } = service
  if (shift !== undefined && shift.nextSteps.length > 0) return shift.nextSteps
  switch (ending.verdict) {
    case 'succeeded':
    case 'held':
      return []
    case 'unknown':
      return [lookAtService(service)]
    default:
      return stepsAfter(ending.reasonCode, service)
  }
}

const TASK_CAUSES: readonly ReasonCode[] = ['circuit-breaker', 'task-failures', 'never-healthy']

function stepsAfter(code: ReasonCode, service: ServiceOutcome): readonly NextStep[] {
  if (TASK_CAUSES.includes(code)) return [readTasks(service), DEPLOY_A_FIX]
  switch (code) {
    case 'gate':
      return [...readLogs(service), DEPLOY_A_FIX]
    case 'inconclusive':
      return [
        step(
          'Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: hold`.'
        )
      ]
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
      return [lookAtService(service), step('If the service is only slow to start, raise `timeout` and deploy again.')]
    case 'hook-expired':
      return [step('The pause expired before the rollout was continued. Deploy again, and continue it in time.')]
    case 'rollback-failed':
      return goBack(service)
    case 'rollback-unfinished':
      return [lookAtService(service)]
    default:
      return []
  }
}

const DEPLOY_A_FIX = step('Deploy a fixed revision. Running this job again deploys the same revision.')

function step(text: string): NextStep {
  return { text, command: undefined }
}

/** The container logs say why requests failed, in the period that the gates judged. */
function readLogs({ to, shift, startedAt, finishedAt }: ServiceOutcome): readonly NextStep[] {
  if (to === undefined) return []
  const weights = shift?.traffic.weights ?? []
  const from = weights.find(({ weightPercent }) => weightPercent > 0)?.at ?? startedAt
  const revision = nameRevision(to.taskDefinition)
  return [
    {
      text: `Read the logs of ${revision} from ${formatMoment(from)} to ${formatMoment(finishedAt)}. To find the log group:`,
      command: `aws ecs describe-task-definition --task-definition ${revision} --query "taskDefinition.containerDefinitions[].[name,logConfiguration]"`
    }
  ]
}

function readTasks({ cluster, service }: ServiceOutcome): NextStep {
  return {
    text: 'See why the tasks stopped (ECS keeps them for an hour):',
    command: `aws ecs list-tasks --cluster ${cluster} --service-name ${service} --desired-status STOPPED`
  }
}

function lookAtService({ cluster, service }: ServiceOutcome): NextStep {
  return {
    text: `See the state of ${service} in ECS:`,
    command: `aws ecs describe-services --cluster ${cluster} --services ${service}`
  }
}

function goBack(outcome: ServiceOutcome): readonly NextStep[] {
  const { cluster, service, from } = outcome
  if (from === undefined) return [lookAtService(outcome)]
  const previous = nameRevision(from.taskDefinition)
  return [
    lookAtService(outcome),
    {
      text: `Roll ${service} back to ${previous}:`,
      command: `aws ecs update-service --cluster ${cluster} --service ${service} --task-definition ${previous} --force-new-deployment`
    }
  ]
}
