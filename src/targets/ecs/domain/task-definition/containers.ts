import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { TaskDefinition } from './task-definition.js'

/** ECS takes 10 in a definition: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
export const LIMIT_CONTAINERS = 100
export const TOO_MANY_CONTAINERS = `containerDefinitions has more than ${LIMIT_CONTAINERS} containers; ECS accepts at most 10.`

/** The containers of a definition, in order. */
export function containersOf(definition: TaskDefinition): readonly JsonObject[] {
  const { containerDefinitions } = definition
  return isList(containerDefinitions) ? containerDefinitions.filter(isObject) : []
}

/** The names of the containers, in order. */
export function containerNames(definition: TaskDefinition): readonly string[] {
  return containersOf(definition).flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}

/** `the containers are "web", "side"`, for an error that names one that does not exist. */
export function listContainers(definition: TaskDefinition): string {
  const names = containerNames(definition).map(name => `"${name}"`)
  if (names.length === 0) return 'the task definition has no containers'
  return names.length === 1 ? `the only container is ${names.join('')}` : `the containers are ${names.join(', ')}`
}

/** A definition in which the named containers are changed; all else is as it was. */
export function changeContainers(
  definition: TaskDefinition,
  change: (container: JsonObject, name: string) => JsonObject
): TaskDefinition {
  const containerDefinitions = containersOf(definition).map(container =>
    typeof container.name === 'string' ? change(container, container.name) : container
  )
  return { ...definition, containerDefinitions }
}
