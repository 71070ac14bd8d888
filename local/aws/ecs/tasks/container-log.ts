import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import type { Clock } from '../../clock.js'
import type { LogSink } from '../../logs/log-sink.js'
import { failedToStart } from './task-failure.js'

/**
 * Where a container's lines go: with `awslogs`, to the stream `prefix/container/task`; with other drivers, nowhere.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html
 */
export function openContainerLog(
  definition: ContainerDefinition,
  taskId: string,
  { clock, logs }: { clock: Clock; logs: LogSink }
): (line: string) => void {
  const { logDriver, options = {} } = definition.logConfiguration ?? {}
  const group = options['awslogs-group']
  if (logDriver !== 'awslogs' || group === undefined) return () => undefined
  if (!logs.hasGroup(group)) {
    if (options['awslogs-create-group'] !== 'true') throw noSuchGroup()
    logs.createGroup(group)
  }
  const prefix = options['awslogs-stream-prefix']
  const stream = prefix === undefined ? taskId : `${prefix}/${definition.name}/${taskId}`
  return line => logs.append(group, stream, { timestamp: Math.floor(clock.now()), message: line })
}

/** The words that Fargate uses: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html */
function noSuchGroup() {
  return failedToStart(
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1'
  )
}
