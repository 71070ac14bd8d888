import { quoteName } from '../../../../../domain/input/quote-safe.js'
import { containersOf } from '../containers.js'
import { isList, isObject, type ValuePath } from '../../../../../domain/document/document.js'
import type { Problem } from './problem.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'

const MOST = 65_535

interface PlacedMapping {
  readonly container: JsonObject
  readonly mapping: JsonObject
  readonly path: ValuePath
}

/** Ports that RegisterTaskDefinition refuses: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html */
export function checkPorts(definition: TaskDefinition): readonly Problem[] {
  return mappingsOf(definition).flatMap(({ mapping, path }) => {
    const { containerPort, hostPort } = mapping
    const outside = ['containerPort', 'hostPort'].flatMap(name =>
      isPort(mapping[name])
        ? []
        : [{ path: [...path, name], message: `is not a port; expected a number from 0 to ${MOST}` }]
    )
    const isOther =
      hostPort !== undefined && hostPort !== 0 && containerPort !== undefined && hostPort !== containerPort
    if (definition.networkMode !== 'awsvpc' || !isOther) return outside
    const message = 'differs from containerPort; with networkMode awsvpc they must be equal. Remove hostPort'
    return [...outside, { path: [...path, 'hostPort'], message }]
  })
}

/** Ports that ECS takes, and that only one of the containers can open: with `awsvpc` and `host` they share a network. */
export function findSharedPorts(definition: TaskDefinition): readonly Problem[] {
  const { networkMode } = definition
  if (networkMode !== 'awsvpc' && networkMode !== 'host') return []
  const taken = new Map<string, JsonObject>()
  return mappingsOf(definition).flatMap(({ container, mapping, path }) => {
    if (typeof mapping.containerPort !== 'number') return []
    const port = `${mapping.containerPort}/${typeof mapping.protocol === 'string' ? mapping.protocol : 'tcp'}`
    const other = taken.get(port)
    taken.set(port, other ?? container)
    if (other === undefined || typeof other.name !== 'string') return []
    const message = `is also a port of container ${quoteName(other.name)}; with networkMode ${networkMode} only one container can listen on it`
    return [{ path: [...path, 'containerPort'], message }]
  })
}

function mappingsOf(definition: TaskDefinition): readonly PlacedMapping[] {
  return containersOf(definition).flatMap((container, index) =>
    objectsOf(container.portMappings).map(([mapping, position]) => ({
      container,
      mapping,
      path: ['containerDefinitions', index, 'portMappings', position]
    }))
  )
}

/** The objects of a list, each with its index. */
export function objectsOf(list: JsonValue | undefined): readonly (readonly [JsonObject, number])[] {
  return isList(list) ? list.flatMap((item, index) => (isObject(item) ? [[item, index] as const] : [])) : []
}

function isPort(port: JsonValue | undefined): boolean {
  return port === undefined || (typeof port === 'number' && port >= 0 && port <= MOST)
}
