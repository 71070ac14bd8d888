import { isList, isObject } from '../document.js'
import { parseImageReference } from '../image-reference.js'
import type { JsonValue } from '../task-definition.js'

/** What may be shown of one field: any text, number or yes/no; a list of them; or a list of objects with no other members than these. */
type ShownField = 'scalar' | 'image' | 'scalars' | { readonly objectsOf: readonly string[] }

/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` stands for the name of a container, a volume or a limit.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const TASK: Readonly<Record<string, ShownField>> = {
  family: 'scalar',
  cpu: 'scalar',
  memory: 'scalar',
  networkMode: 'scalar',
  taskRoleArn: 'scalar',
  executionRoleArn: 'scalar',
  pidMode: 'scalar',
  ipcMode: 'scalar',
  enableFaultInjection: 'scalar',
  requiresCompatibilities: 'scalars',
  'runtimePlatform.cpuArchitecture': 'scalar',
  'runtimePlatform.operatingSystemFamily': 'scalar',
  'ephemeralStorage.sizeInGiB': 'scalar',
  'proxyConfiguration.type': 'scalar',
  'proxyConfiguration.containerName': 'scalar'
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER: Readonly<Record<string, ShownField>> = {
  name: 'scalar',
  image: 'image',
  cpu: 'scalar',
  memory: 'scalar',
  memoryReservation: 'scalar',
  essential: 'scalar',
  privileged: 'scalar',
  readonlyRootFilesystem: 'scalar',
  interactive: 'scalar',
  pseudoTerminal: 'scalar',
  disableNetworking: 'scalar',
  startTimeout: 'scalar',
  stopTimeout: 'scalar',
  versionConsistency: 'scalar',
  links: 'scalars',
  portMappings: { objectsOf: ['containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange'] },
  dependsOn: { objectsOf: ['containerName', 'condition'] },
  mountPoints: { objectsOf: ['sourceVolume', 'containerPath', 'readOnly'] },
  volumesFrom: { objectsOf: ['sourceContainer', 'readOnly'] },
  resourceRequirements: { objectsOf: ['type', 'value'] },
  'ulimits.*.softLimit': 'scalar',
  'ulimits.*.hardLimit': 'scalar',
  'healthCheck.interval': 'scalar',
  'healthCheck.timeout': 'scalar',
  'healthCheck.retries': 'scalar',
  'healthCheck.startPeriod': 'scalar',
  'restartPolicy.enabled': 'scalar',
  'restartPolicy.ignoredExitCodes': 'scalars',
  'restartPolicy.restartAttemptPeriod': 'scalar',
  'linuxParameters.initProcessEnabled': 'scalar',
  'linuxParameters.sharedMemorySize': 'scalar',
  'linuxParameters.maxSwap': 'scalar',
  'linuxParameters.swappiness': 'scalar',
  'linuxParameters.capabilities.add': 'scalars',
  'linuxParameters.capabilities.drop': 'scalars',
  'firelensConfiguration.type': 'scalar',
  'logConfiguration.logDriver': 'scalar',
  // Of awslogs and of every driver: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
  'logConfiguration.options.awslogs-group': 'scalar',
  'logConfiguration.options.awslogs-region': 'scalar',
  'logConfiguration.options.awslogs-stream-prefix': 'scalar',
  'logConfiguration.options.awslogs-create-group': 'scalar',
  'logConfiguration.options.mode': 'scalar',
  'logConfiguration.options.max-buffer-size': 'scalar'
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html */
const VOLUME: Readonly<Record<string, ShownField>> = {
  configuredAtLaunch: 'scalar',
  'efsVolumeConfiguration.fileSystemId': 'scalar',
  'efsVolumeConfiguration.transitEncryption': 'scalar',
  'efsVolumeConfiguration.authorizationConfig.iam': 'scalar',
  'dockerVolumeConfiguration.scope': 'scalar',
  'dockerVolumeConfiguration.autoprovision': 'scalar',
  'dockerVolumeConfiguration.driver': 'scalar'
}

/** Whether the diff may show this value at this path. */
export function isShownValue(path: readonly string[], value: JsonValue): boolean {
  const field = shownField(path)
  if (field === undefined) return false
  if (field === 'image') return typeof value === 'string' && parseImageReference(value) !== undefined
  if (field === 'scalar') return isScalar(value)
  if (!isList(value)) return false
  if (field === 'scalars') return value.every(isScalar)
  return value.every(
    entry =>
      isObject(entry) &&
      Object.entries(entry).every(([name, inner]) => field.objectsOf.includes(name) && isScalar(inner))
  )
}

function shownField([top = '', name, ...rest]: readonly string[]): ShownField | undefined {
  if (top === 'containerDefinitions' && name !== undefined) return find(CONTAINER, withoutNames(rest))
  if (top === 'volumes' && name !== undefined) return find(VOLUME, rest)
  return find(TASK, [top, ...(name === undefined ? [] : [name]), ...rest])
}

/** A name with a dot in it is one that a user gave, never one of these fields. */
function find(fields: Readonly<Record<string, ShownField>>, path: readonly string[]): ShownField | undefined {
  const key = path.join('.')
  const isPlain = path.every(name => !name.includes('.'))
  return isPlain && Object.hasOwn(fields, key) ? fields[key] : undefined
}

function withoutNames([member = '', ...rest]: readonly string[]): readonly string[] {
  return member === 'ulimits' && rest.length > 1 ? [member, '*', ...rest.slice(1)] : [member, ...rest]
}

function isScalar(value: JsonValue): boolean {
  return !isList(value) && !isObject(value)
}
