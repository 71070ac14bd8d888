import { isList, isObject } from '../../../../../domain/document/document.js'
import { looksLikeKey } from '../../../../../domain/input/quote-safe.js'
import { parseImageReference } from '../../../../../domain/image-registry/image-reference.js'
import type { JsonValue } from '../../../../../domain/document/json-value.js'

/**
 * What may be shown of one field: a name, number or yes/no; a word of AWS (a mode, a driver) or a size; an image reference; a list of
 * names; or a list of objects with no other members than these.
 */
type ShownField = 'scalar' | 'word' | 'image' | 'scalars' | { readonly objectsOf: readonly string[] }

/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` is the name of a container, a volume or a limit.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const TASK: Readonly<Record<string, ShownField>> = {
  family: 'scalar',
  cpu: 'word',
  memory: 'word',
  networkMode: 'word',
  taskRoleArn: 'scalar',
  executionRoleArn: 'scalar',
  pidMode: 'word',
  ipcMode: 'word',
  enableFaultInjection: 'scalar',
  requiresCompatibilities: 'scalars',
  'runtimePlatform.cpuArchitecture': 'word',
  'runtimePlatform.operatingSystemFamily': 'word',
  'ephemeralStorage.sizeInGiB': 'scalar',
  'proxyConfiguration.type': 'word',
  'proxyConfiguration.containerName': 'scalar'
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER: Readonly<Record<string, ShownField>> = {
  name: 'scalar',
  image: 'image',
  cpu: 'word',
  memory: 'word',
  memoryReservation: 'scalar',
  essential: 'scalar',
  privileged: 'scalar',
  readonlyRootFilesystem: 'scalar',
  interactive: 'scalar',
  pseudoTerminal: 'scalar',
  disableNetworking: 'scalar',
  startTimeout: 'scalar',
  stopTimeout: 'scalar',
  versionConsistency: 'word',
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
  'firelensConfiguration.type': 'word',
  'logConfiguration.logDriver': 'word',
  // Of awslogs and of every driver: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
  'logConfiguration.options.awslogs-group': 'scalar',
  'logConfiguration.options.awslogs-region': 'word',
  'logConfiguration.options.awslogs-stream-prefix': 'scalar',
  'logConfiguration.options.awslogs-create-group': 'word',
  'logConfiguration.options.mode': 'word',
  'logConfiguration.options.max-buffer-size': 'word'
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html */
const VOLUME: Readonly<Record<string, ShownField>> = {
  configuredAtLaunch: 'scalar',
  'efsVolumeConfiguration.fileSystemId': 'scalar',
  'efsVolumeConfiguration.transitEncryption': 'word',
  'efsVolumeConfiguration.authorizationConfig.iam': 'word',
  'dockerVolumeConfiguration.scope': 'word',
  'dockerVolumeConfiguration.autoprovision': 'scalar',
  'dockerVolumeConfiguration.driver': 'word'
}

/** Whether the diff may show this value at this path. */
export function isShownValue(path: readonly string[], value: JsonValue): boolean {
  const field = shownField(path)
  if (field === undefined) return false
  if (field === 'image') return typeof value === 'string' && parseImageReference(value) !== undefined
  if (field === 'scalar') return isScalar(value)
  if (field === 'word') return typeof value === 'string' ? isWord(value) : isScalar(value)
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
  return typeof value === 'string' ? isName(value) : !isList(value) && !isObject(value)
}

/** A text that is an address, has several lines, or has a key in it is no name. ARNs and IDs of AWS are names, whatever they end in. */
function isName(text: string): boolean {
  if (/:\/\/|[\n@]/.test(text)) return false
  if (/^arn:aws[a-z-]*:[\w:/+=,.-]+$/.test(text) || /^[a-z]{1,8}-[0-9a-f]{8,17}$/.test(text)) return true
  return !text.split(/[^A-Za-z0-9]+/).some(looksLikeKey)
}

function isWord(text: string): boolean {
  return /^[\w .-]{0,40}$/.test(text) && !text.split(/[^A-Za-z0-9]+/).some(looksLikeKey)
}
