import { containersOf } from '../containers.js'
import { isList, isObject, valueAt, type ValuePath } from '../../../../../domain/document/document.js'
import { explainFargateSize } from '../fargate-size.js'
import type { Problem } from './problem.js'
import type { JsonObject } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import { objectsOf } from './check-ports.js'

const LOG_DRIVERS = ['awslogs', 'splunk', 'awsfirelens']
const STOP_TIMEOUT_SECONDS = 120
const STORAGE_GIBIBYTES = { from: 21, to: 200 }

/**
 * What RegisterTaskDefinition refuses for Fargate only:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
export function checkFargate(definition: TaskDefinition): readonly Problem[] {
  const { requiresCompatibilities, cpu, memory, networkMode } = definition
  if (!isList(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE')) return []
  const size = explainFargateSize(cpu, memory)
  return [
    ...(networkMode === 'awsvpc'
      ? []
      : [
          {
            path: networkMode === undefined ? [] : ['networkMode'],
            message:
              networkMode === undefined ? 'has no "networkMode"; Fargate requires awsvpc' : 'must be awsvpc on Fargate'
          }
        ]),
    ...(size === undefined
      ? []
      : [{ path: [size.includes('"memory"') ? 'memory' : 'cpu'], message: `is invalid: ${size}` }]),
    ...checkRole(definition),
    ...checkTask(definition),
    ...containersOf(definition).flatMap((container, index) =>
      checkContainer(container, ['containerDefinitions', index])
    )
  ]
}

function checkRole(definition: TaskDefinition): readonly Problem[] {
  const { executionRoleArn } = definition
  if (executionRoleArn !== undefined && executionRoleArn !== '') return []
  const need = containersOf(definition)
    .map(describeRoleNeed)
    .find(found => found !== undefined)
  return need === undefined ? [] : [{ path: [], message: `has no "executionRoleArn"; Fargate requires it for ${need}` }]
}

function describeRoleNeed({ image, secrets, logConfiguration }: JsonObject): string | undefined {
  if (isList(secrets) && secrets.length > 0) return 'secrets'
  if (isObject(logConfiguration) && logConfiguration.logDriver === 'awslogs') return 'the log driver awslogs'
  return typeof image === 'string' && /^\d{12}\.dkr[.-]ecr[.-]/.test(image) ? 'images in ECR' : undefined
}

function checkTask(definition: TaskDefinition): readonly Problem[] {
  const storage = valueAt(definition, ['ephemeralStorage', 'sizeInGiB'])
  const { from, to } = STORAGE_GIBIBYTES
  const isStorage = typeof storage !== 'number' || (storage >= from && storage <= to)
  const refused = (path: ValuePath) => ({ path, message: 'is not supported on Fargate; remove it' })
  return [
    ...(isStorage ? [] : [{ path: ['ephemeralStorage', 'sizeInGiB'], message: `must be from ${from} to ${to}` }]),
    ...(definition.pidMode === 'host' ? [refused(['pidMode'])] : []),
    ...(definition.ipcMode === undefined ? [] : [refused(['ipcMode'])]),
    ...(isFilled(definition.placementConstraints) ? [refused(['placementConstraints'])] : []),
    ...objectsOf(definition.volumes).flatMap(([volume, index]) => [
      ...(valueAt(volume, ['host', 'sourcePath']) === undefined
        ? []
        : [refused(['volumes', index, 'host', 'sourcePath'])]),
      ...(volume.dockerVolumeConfiguration === undefined
        ? []
        : [refused(['volumes', index, 'dockerVolumeConfiguration'])])
    ])
  ]
}

function checkContainer(container: JsonObject, path: ValuePath): readonly Problem[] {
  const { privileged, stopTimeout } = container
  const driver = valueAt(container, ['logConfiguration', 'logDriver'])
  const refused = (name: string) => ({ path: [...path, name], message: 'is not supported on Fargate; remove it' })
  return [
    ...(privileged === true ? [refused('privileged')] : []),
    ...(typeof stopTimeout === 'number' && stopTimeout > STOP_TIMEOUT_SECONDS
      ? [{ path: [...path, 'stopTimeout'], message: `must be ${STOP_TIMEOUT_SECONDS} or less on Fargate` }]
      : []),
    ...(typeof driver !== 'string' || LOG_DRIVERS.includes(driver)
      ? []
      : [
          {
            path: [...path, 'logConfiguration', 'logDriver'],
            message: `is not supported on Fargate; expected ${LOG_DRIVERS.join(', ')}`
          }
        ])
  ]
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
