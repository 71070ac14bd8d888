import { LIMIT_CONTAINERS, TOO_MANY_CONTAINERS } from './containers.js'
import { cleanTaskDefinition, type CleanedTaskDefinition } from './clean.js'
import {
  describeType,
  isList,
  isObject,
  type ParsedDocument,
  type ValuePath
} from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import { badText, type TextPlace } from '../../../../domain/document/text-place.js'

/** A definition that was read, and where each part of it is in its text. */
export interface DefinitionSource extends CleanedTaskDefinition {
  /** Undefined position: the text has no such part. */
  placeOf(path: ValuePath): TextPlace
}

/**
 * Takes the definition out of a document: its root, or the `taskDefinition` of what `describe-task-definition` printed. Throws
 * `bad-input`.
 */
export function readDefinition(document: ParsedDocument): DefinitionSource {
  const { value: root, origin } = document
  const place = { origin, position: document.positionOf([]) }
  if (!isObject(root)) throw badText(place, `expected a task definition (an object), got ${describeType(root)}.`)
  const isDescription = isObject(root.taskDefinition) && root.containerDefinitions === undefined
  const prefix = isDescription ? ['taskDefinition'] : []
  const placeOf = (path: ValuePath) => ({ origin, position: document.positionOf([...prefix, ...path]) })
  const raw = isDescription ? unwrapDescription(root) : root
  requireContainers(raw, placeOf)
  return { ...cleanTaskDefinition(raw), placeOf }
}

/** Puts the tags of a description, which are beside the definition, where registering takes them. */
export function unwrapDescription({ taskDefinition, tags }: JsonObject): JsonObject {
  const definition = isObject(taskDefinition) ? taskDefinition : {}
  return isList(tags) && tags.length > 0 ? { ...definition, tags } : definition
}

function requireContainers(definition: JsonObject, placeOf: (path: ValuePath) => TextPlace): void {
  const { containerDefinitions: containers } = definition
  const place = placeOf(containers === undefined ? [] : ['containerDefinitions'])
  if (isList(containers) && containers.length > LIMIT_CONTAINERS) throw badText(place, TOO_MANY_CONTAINERS)
  if (!isList(containers)) {
    throw badText(place, `containerDefinitions is ${describeType(containers)}; expected a list of containers.`)
  }
}
