import { isList, isObject, valueAt } from '../../../../domain/document/document.js'
import { parseCpuUnits, parseMemoryMebibytes } from './fargate-size.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import type { TaskDefinition } from './task-definition.js'

// Defaults as documented for each member, and as DescribeTaskDefinition is known to fill them in:
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
const CONTAINER_DEFAULTS: JsonObject = { cpu: 0, essential: true, versionConsistency: 'enabled' }
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
const HEALTH_CHECK_DEFAULTS: JsonObject = { interval: 30, timeout: 5, retries: 3, startPeriod: 0 }
const MOUNT_DEFAULTS: JsonObject = { readOnly: false }
const TASK_DEFAULTS: JsonObject = { enableFaultInjection: false }
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
const EFS_DEFAULTS: JsonObject = { rootDirectory: '/', transitEncryption: 'DISABLED' }

/**
 * A task definition in one form, however it was written and whether or not ECS has filled in its defaults: members in order,
 * without empty lists and objects, without the tags that deploy-kit or AWS puts on revisions.
 */
export function normalizeTaskDefinition(definition: TaskDefinition): TaskDefinition {
  const normal = prune(normalizeTask(definition))
  return isObject(normal) ? normal : {}
}

function normalizeTask(definition: TaskDefinition): JsonObject {
  const { cpu, memory } = definition
  // Without a mode, Linux tasks on EC2 get bridge: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
  const networkMode = definition.networkMode ?? 'bridge'
  return {
    ...TASK_DEFAULTS,
    ...definition,
    networkMode,
    // ECS turns "1 vCPU" and "2 GB" into units when it registers them.
    ...(typeof cpu === 'string' ? { cpu: parseCpuUnits(cpu) ?? cpu } : {}),
    ...(typeof memory === 'string' ? { memory: parseMemoryMebibytes(memory) ?? memory } : {}),
    tags: sortBy(definition.tags, 'key').filter(tag => !isOwnTag(tag)),
    requiresCompatibilities: sortBy(definition.requiresCompatibilities, undefined),
    volumes: mapObjects(definition.volumes, volume => fill(volume, 'efsVolumeConfiguration', EFS_DEFAULTS)),
    containerDefinitions: mapObjects(definition.containerDefinitions, container =>
      normalizeContainer(container, networkMode)
    )
  }
}

function normalizeContainer(container: JsonObject, networkMode: JsonValue): JsonObject {
  const logging = container.logConfiguration
  return {
    ...CONTAINER_DEFAULTS,
    ...fill(container, 'healthCheck', HEALTH_CHECK_DEFAULTS),
    environment: sortBy(container.environment, 'name'),
    secrets: sortBy(container.secrets, 'name'),
    portMappings: mapObjects(container.portMappings, mapping => normalizePort(mapping, networkMode)),
    mountPoints: mapObjects(container.mountPoints, mount => ({ ...MOUNT_DEFAULTS, ...mount })),
    volumesFrom: mapObjects(container.volumesFrom, volume => ({ ...MOUNT_DEFAULTS, ...volume })),
    ...(isObject(logging)
      ? { logConfiguration: { ...logging, secretOptions: sortBy(logging.secretOptions, 'name') } }
      : {})
  }
}

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
function normalizePort(mapping: JsonObject, networkMode: JsonValue): JsonObject {
  if (mapping.containerPortRange !== undefined) return { protocol: 'tcp', ...mapping }
  const isDynamic = mapping.hostPort === undefined || mapping.hostPort === 0
  const hostPort = isDynamic && networkMode !== 'bridge' ? (mapping.containerPort ?? 0) : (mapping.hostPort ?? 0)
  return { protocol: 'tcp', ...mapping, hostPort }
}

/** The object with the defaults of one of its members filled in; as it is when it has no such member. */
function fill(object: JsonObject, member: string, defaults: JsonObject): JsonObject {
  const inner = valueAt(object, [member])
  return isObject(inner) ? { ...object, [member]: { ...defaults, ...inner } } : object
}

function isOwnTag(tag: JsonValue): boolean {
  return isObject(tag) && typeof tag.key === 'string' && /^(?:deploy-kit:|aws:)/i.test(tag.key)
}

function mapObjects(list: JsonValue | undefined, change: (entry: JsonObject) => JsonObject): readonly JsonValue[] {
  return isList(list) ? list.map(entry => (isObject(entry) ? change(entry) : entry)) : []
}

function sortBy(list: JsonValue | undefined, key: string | undefined): readonly JsonValue[] {
  if (!isList(list)) return []
  const name = (entry: JsonValue) => JSON.stringify(prune(key === undefined ? entry : (valueAt(entry, [key]) ?? null)))
  // Stable: entries of one name keep their order, since the last of them wins.
  return list.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0))
}

function prune(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(prune)
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, prune(member)] as const)
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isEmpty(value: JsonValue): boolean {
  return (isList(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0)
}
