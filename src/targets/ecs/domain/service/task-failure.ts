import type { InstanceFailure } from '../../../../domain/rollout/instance-failure.js'
import type { TaskSnapshot } from './task-snapshot.js'

// Reasons as in https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html and the pages below it.
const IMAGE_PULL = /CannotPull(?:ECR)?Container|CannotPullImage/
const IMAGE_GONE =
  /not found|manifest unknown|does not exist|no such image|denied|unauthorized|no basic auth|invalid reference|not match the specified platform|no matching manifest/i
const PULL_TROUBLE = /toomanyrequests|rate limit|timeout|timed out|canceled|connection|EOF|no space left/i
const SECRET =
  /unable to (?:pull|retrieve) secret|secrets? or registry auth|asm fetching secret|ssm fetching|ParameterNotFound/i
const SECRET_GONE =
  /ResourceNotFoundException|AccessDenied|not authorized|can't find|cannot find|invalid parameters?|ParameterNotFound|did not contain|not found/i
const UNHEALTHY = /failed (?:ELB|container|\w+) ?health checks?|health checks? failed/i
const ON_PURPOSE =
  /^Scaling activity initiated by|^Task stopped by user|deployment rollback|^Service .* is being deleted/i
const FAILED_STOP_CODES = ['TaskFailedToStart', 'EssentialContainerExited']

/** Reads why a stopped task failed. Undefined for a task that runs, or was stopped on purpose. */
export function readTaskFailure(task: TaskSnapshot): InstanceFailure | undefined {
  if (task.lastStatus !== 'STOPPED' && task.stopCode === undefined) return undefined
  const said = task.stoppedReason ?? ''
  if (ON_PURPOSE.test(said) && !UNHEALTHY.test(said)) return undefined
  const containers = task.containers.filter(
    container => (container.exitCode ?? 0) !== 0 || container.reason !== undefined
  )
  const text = [said, ...containers.map(container => container.reason ?? '')].filter(part => part !== '').join(' ')
  const kind = readKind(text, task.stopCode)
  if (kind === undefined) return undefined
  return {
    instance: task.arn,
    kind,
    decides: decides(kind, text),
    reason: said === '' ? (task.stopCode ?? 'no reason given') : said,
    stoppedAt: task.stoppedAt,
    containers: containers.map(({ name, exitCode, reason }) => ({ name, exitCode, reason }))
  }
}

function readKind(text: string, stopCode: string | undefined): InstanceFailure['kind'] | undefined {
  if (IMAGE_PULL.test(text)) return 'image-pull'
  if (SECRET.test(text)) return 'missing-secret'
  if (UNHEALTHY.test(text)) return 'unhealthy'
  if (stopCode === undefined || !FAILED_STOP_CODES.includes(stopCode)) return undefined
  return stopCode === 'TaskFailedToStart' ? 'not-started' : 'crashed'
}

function decides(kind: InstanceFailure['kind'], text: string): InstanceFailure['decides'] {
  if (kind === 'image-pull') return IMAGE_GONE.test(text) && !PULL_TROUBLE.test(text) ? 'at-once' : 'when-repeated'
  return kind === 'missing-secret' && SECRET_GONE.test(text) ? 'at-once' : 'when-repeated'
}
