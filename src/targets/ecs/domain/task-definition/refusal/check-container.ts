import { isList, isObject, valueAt, type ValuePath } from '../../../../../domain/document/document.js'
import { parseMemoryMebibytes } from '../fargate-size.js'
import type { Problem } from './problem.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'

/** Docker takes no less. */
const LEAST_MEMORY_MEBIBYTES = 4
const LARGEST_HEALTH_CHECK = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] } as const

/** RegisterTaskDefinition: "hostname is not supported on container when networkMode=awsvpc." */
const NOT_WITH_AWSVPC = ['links', 'hostname', 'extraHosts']

/** One container's memory, network, log driver and health check: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
export function checkSettings(container: JsonObject, definition: TaskDefinition, path: ValuePath): readonly Problem[] {
  return [
    ...checkMemory(container, definition, path),
    ...checkNetwork(container, definition, path),
    ...checkLogs(container.logConfiguration, path),
    ...checkHealth(container.healthCheck, [...path, 'healthCheck'])
  ]
}

function checkMemory(
  { memory, memoryReservation }: JsonObject,
  definition: TaskDefinition,
  path: ValuePath
): readonly Problem[] {
  for (const [name, amount] of Object.entries({ memory, memoryReservation }))
    if (typeof amount === 'number' && amount < LEAST_MEMORY_MEBIBYTES)
      return [{ path: [...path, name], message: `is below ${LEAST_MEMORY_MEBIBYTES}; the unit is MiB` }]
  if (typeof memory === 'number' && typeof memoryReservation === 'number' && memory < memoryReservation)
    return [{ path: [...path, 'memory'], message: 'must not be less than memoryReservation' }]
  const ofTask = typeof definition.memory === 'string' ? parseMemoryMebibytes(definition.memory) : undefined
  if (typeof memory === 'number' && ofTask !== undefined && memory > ofTask)
    return [{ path: [...path, 'memory'], message: `is greater than the "memory" of the task, which is ${ofTask} MiB` }]
  if (memory !== undefined || memoryReservation !== undefined || definition.memory !== undefined) return []
  const compatibilities = isList(definition.requiresCompatibilities) ? definition.requiresCompatibilities : []
  // Fargate asks for the memory of the task, in words of its own; a managed instance is chosen by what a task needs.
  if (compatibilities.includes('FARGATE') || compatibilities.includes('MANAGED_INSTANCES')) return []
  return [
    {
      path,
      message: 'has neither "memory" nor "memoryReservation", and the task has no "memory"; set one of them in MiB'
    }
  ]
}

function checkNetwork(container: JsonObject, { networkMode }: TaskDefinition, path: ValuePath): readonly Problem[] {
  if (networkMode !== 'awsvpc') return []
  return NOT_WITH_AWSVPC.flatMap(name => {
    const value = container[name]
    const isSet = isList(value) ? value.length > 0 : value !== undefined && value !== ''
    return isSet ? [{ path: [...path, name], message: 'is not supported with networkMode awsvpc; remove it' }] : []
  })
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html */
function checkLogs(logs: JsonValue | undefined, path: ValuePath): readonly Problem[] {
  if (!isObject(logs) || logs.logDriver !== 'awslogs') return []
  return ['awslogs-group', 'awslogs-region'].flatMap(option => {
    const value = valueAt(logs, ['options', option])
    if (typeof value === 'string' && value !== '') return []
    return [{ path: [...path, 'logConfiguration'], message: `has the log driver awslogs but no option "${option}"` }]
  })
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html */
function checkHealth(check: JsonValue | undefined, path: ValuePath): readonly Problem[] {
  if (!isObject(check)) return []
  const [kind, ...words] = isList(check.command) ? check.command : []
  const isCommand = kind === 'NONE' || ((kind === 'CMD' || kind === 'CMD-SHELL') && words.length > 0)
  return [
    ...(isCommand
      ? []
      : [{ path: [...path, 'command'], message: 'must start with "CMD" or "CMD-SHELL", followed by the command' }]),
    ...Object.entries(LARGEST_HEALTH_CHECK).flatMap(([name, [least, most]]) => {
      const value = check[name]
      return typeof value !== 'number' || (value >= least && value <= most)
        ? []
        : [{ path: [...path, name], message: `must be from ${least} to ${most}` }]
    })
  ]
}
