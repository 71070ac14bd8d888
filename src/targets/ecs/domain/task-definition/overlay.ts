import { LIMIT_CONTAINERS, TOO_MANY_CONTAINERS } from './containers.js'
import type { Overlay } from './changes/changes.js'
import { listContainers, containersOf } from './containers.js'
import { isList, isObject } from '../../../../domain/document/document.js'
import { removeNamed, setNamed } from './changes/named-list.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import type { TaskDefinition } from './task-definition.js'
import { badText, type TextPlace } from '../../../../domain/document/text-place.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'

/**
 * Applies a merge patch (https://www.rfc-editor.org/rfc/rfc7396): members replace, objects merge, lists are replaced, null
 * removes. Three lists are patched by name instead: `containerDefinitions`, as a list or a map of containers, and a
 * container's `environment` and `secrets` where the patch has them as maps.
 */
export function applyOverlay(definition: TaskDefinition, { patch, place }: Overlay): TaskDefinition {
  const { containerDefinitions: containers, ...rest } = patch
  const patched = mergePatch(definition, rest)
  if (containers === undefined) return patched
  return { ...patched, containerDefinitions: patchContainers(definition, containers, place) }
}

/** RFC 7396, for one object. */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const members = new Map(Object.entries(target))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name)
    else members.set(name, isObject(value) ? mergePatch(asObject(members.get(name)), value) : value)
  }
  return Object.fromEntries(members)
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function patchContainers(definition: TaskDefinition, patch: JsonValue, place: TextPlace): readonly JsonObject[] {
  return readContainerPatches(patch, place).reduce<readonly JsonObject[]>((containers, [name, change]) => {
    if (change === null) return containers.filter(container => container.name !== name)
    if (containers.some(container => container.name === name)) {
      return containers.map(container =>
        container.name === name ? patchContainer(container, change, place) : container
      )
    }
    if (change.image !== undefined) return [...containers, patchContainer({ name }, change, place)]
    throw badText(
      place,
      `there is no container ${quoteName(name)}: ${listContainers(definition)}. A new container requires at least "image".`
    )
  }, containersOf(definition))
}

function readContainerPatches(patch: JsonValue, place: TextPlace): readonly (readonly [string, JsonObject | null])[] {
  const entries = isList(patch)
    ? patch.map(entry => [isObject(entry) ? entry.name : undefined, entry] as const)
    : isObject(patch)
      ? Object.entries(patch)
      : undefined
  if ((entries?.length ?? 0) > LIMIT_CONTAINERS) throw badText(place, TOO_MANY_CONTAINERS)
  if (entries === undefined)
    throw badText(
      place,
      'containerDefinitions must be a list of containers with their "name", or a mapping of container names to containers.'
    )
  return entries.map(([name, change], index) => {
    if (typeof name !== 'string')
      throw badText(place, `entry ${index + 1} of containerDefinitions has no "name". Set the name of the container.`)
    if (change === null || isObject(change)) return [name, change] as const
    throw badText(place, `container ${quoteName(name)} must be an object, or null to remove it.`)
  })
}

function patchContainer(container: JsonObject, patch: JsonObject, place: TextPlace): JsonObject {
  const { environment, secrets, ...rest } = patch
  const patched = mergePatch(container, rest)
  return {
    ...patched,
    ...patchNamed('environment', { current: container.environment, patch: environment, valueKey: 'value', place }),
    ...patchNamed('secrets', { current: container.secrets, patch: secrets, valueKey: 'valueFrom', place })
  }
}

interface NamedPatch {
  readonly current: JsonValue | undefined
  readonly patch: JsonValue | undefined
  readonly valueKey: string
  readonly place: TextPlace
}

function patchNamed(field: string, { current, patch, valueKey, place }: NamedPatch): JsonObject {
  if (patch === undefined) return {}
  if (!isObject(patch)) return mergePatch({}, { [field]: patch })
  const removed = new Set<string>()
  const set = Object.entries(patch).flatMap(([name, value]) => {
    if (value === null) {
      removed.add(name)
      return []
    }
    if (typeof value === 'string') return [[name, { [valueKey]: value }] as const]
    throw badText(place, `the value of ${quoteName(name)} in ${field} must be a string. Put it in quotes.`)
  })
  return {
    [field]: setNamed(removeNamed(isList(current) ? current : [], removed), set)
  }
}
