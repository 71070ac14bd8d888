import { isList, isObject, valueAt } from '../../../../domain/document/document.js'
import type { JsonValue } from '../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition/task-definition.js'

/** A container of a task definition, as far as running it once is concerned. */
export interface TaskContainer {
  readonly name: string
  /** The task stops when it exits: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
  readonly isEssential: boolean
  readonly log: ContainerLog | undefined
}

/** Where the `awslogs` driver writes: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html */
export interface ContainerLog {
  readonly group: string
  readonly streamPrefix: string
  readonly region: string | undefined
}

/** Why the output of a container cannot be shown. A sentence; undefined where it can be. */
export function explainMissingLog({ name, log }: TaskContainer): string | undefined {
  if (log !== undefined) return undefined
  return `Container ${name} has no awslogs configuration with a group and a stream prefix, so its output is not available.`
}

/** The containers of a task definition, in its order. */
export function readTaskContainers(definition: TaskDefinition): readonly TaskContainer[] {
  const containers = definition.containerDefinitions
  if (!isList(containers)) return []
  return containers.flatMap(container => {
    const name = text(container, ['name'])
    if (name === undefined) return []
    return [{ name, isEssential: valueAt(container, ['essential']) !== false, log: readLog(container) }]
  })
}

/** The name of the stream that a container of a task writes to. */
export function logStreamName(log: ContainerLog, container: string, taskArn: string): string {
  return `${log.streamPrefix}/${container}/${taskId(taskArn)}`
}

/** The last part of a task's ARN. */
export function taskId(taskArn: string): string {
  return taskArn.slice(taskArn.lastIndexOf('/') + 1)
}

/** Undefined without a stream prefix: Docker then names the stream by the container's id, which ECS does not always report. */
function readLog(container: JsonValue): ContainerLog | undefined {
  if (valueAt(container, ['logConfiguration', 'logDriver']) !== 'awslogs') return undefined
  const options = valueAt(container, ['logConfiguration', 'options'])
  const group = text(options, ['awslogs-group'])
  const streamPrefix = text(options, ['awslogs-stream-prefix'])
  if (group === undefined || streamPrefix === undefined) return undefined
  return { group, streamPrefix, region: text(options, ['awslogs-region']) }
}

function text(value: JsonValue | undefined, path: readonly string[]): string | undefined {
  const found = isObject(value) ? valueAt(value, path) : undefined
  return typeof found === 'string' && found !== '' ? found : undefined
}
