import { LIMIT_CONTAINERS } from '../task-definition/containers.js'
import { badInput } from '../../../../domain/errors.js'
import type { Assignment } from '../task-definition/changes/changes.js'
import { groupBy } from '../../../../domain/group-by.js'
import { isList, isObject, type ParsedDocument } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { badText, formatPlace } from '../../../../domain/document/text-place.js'
import type { TaskContainer } from './task-container.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'

/** What the step asks to be different from the task definition, for this one run. */
export interface RequestedOverrides {
  /** Whose `command` and `environment` these are; undefined: the only essential container. */
  readonly containerName: string | undefined
  readonly command: readonly string[] | undefined
  readonly environment: readonly Assignment[]
  readonly cpu: string | undefined
  readonly memory: string | undefined
  /** The API's own form: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html */
  readonly document: ParsedDocument | undefined
}

/** The `overrides` of RunTask, single inputs on top of the document. Undefined when nothing is overridden. */
export function buildOverrides(
  requested: RequestedOverrides,
  containers: readonly TaskContainer[]
): JsonObject | undefined {
  const document = readDocument(requested.document, containers)
  const { command, environment, cpu, memory } = requested
  let list = document.containers
  if (command !== undefined) {
    list = patch(list, targetContainer(requested, containers, 'command'), () => ({ command }))
  }
  const variables = groupBy(environment, assignment => assignmentContainer(assignment, requested, containers))
  for (const [name, assignments] of variables) {
    list = patch(list, name, entry => ({ environment: setVariables(entry.environment, assignments) }))
  }
  const overrides: JsonObject = {
    ...document.rest,
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(list.length === 0 ? {} : { containerOverrides: list })
  }
  return Object.keys(overrides).length === 0 ? undefined : overrides
}

/**
 * The container that a run is about: the one named, or the only essential one. Undefined when that is not clear. Throws `bad-input` for
 * a name that the task definition does not have.
 */
export function mainContainer(
  { containerName }: RequestedOverrides,
  containers: readonly TaskContainer[]
): string | undefined {
  const essential = containers.filter(container => container.isEssential)
  if (containerName === undefined) return essential.length === 1 ? essential[0]?.name : undefined
  if (containers.some(container => container.name === containerName)) return containerName
  throw badInput(
    'container-name',
    `the task definition has no container ${quoteName(containerName)}; it has ${list(containers)}.`
  )
}

function targetContainer(requested: RequestedOverrides, containers: readonly TaskContainer[], input: string): string {
  const name = mainContainer(requested, containers)
  if (name === undefined) {
    throw badInput(
      input,
      `the task has several essential containers (${list(containers)}). Set one of them in "container-name".`
    )
  }
  return name
}

function assignmentContainer(
  { container, place }: Assignment,
  requested: RequestedOverrides,
  containers: readonly TaskContainer[]
): string {
  if (container === undefined) return targetContainer(requested, containers, 'environment-variables')
  if (containers.some(each => each.name === container)) return container
  throw badText(place, `the task definition has no container ${quoteName(container)}; it has ${list(containers)}.`)
}

interface DocumentParts {
  readonly containers: readonly JsonObject[]
  readonly rest: JsonObject
}

function readDocument(document: ParsedDocument | undefined, known: readonly TaskContainer[]): DocumentParts {
  if (document === undefined) return { containers: [], rest: {} }
  const { value, origin } = document
  if (!isObject(value)) {
    throw badText({ origin }, 'expected an object with `containerOverrides`, as in the `overrides` of RunTask.')
  }
  const { containerOverrides = [], ...rest } = value
  if (isList(containerOverrides) && containerOverrides.length > LIMIT_CONTAINERS)
    throw badText(
      { origin },
      `\`containerOverrides\` has more than ${LIMIT_CONTAINERS} entries; ECS accepts at most 10 containers.`
    )
  if (!isList(containerOverrides)) throw badText({ origin }, '`containerOverrides` must be a list.')
  const positionOf = (index: number) => document.positionOf(['containerOverrides', index])
  const containers = containerOverrides.map((entry, index) => {
    const name = isObject(entry) ? entry.name : undefined
    if (!isObject(entry) || typeof name !== 'string') {
      throw badText(
        { origin, position: positionOf(index) },
        'each entry of `containerOverrides` requires the `name` of a container.'
      )
    }
    if (known.some(container => container.name === name)) return entry
    throw badText(
      { origin, position: positionOf(index) },
      `the task definition has no container ${quoteName(name)}; it has ${list(known)}.`
    )
  })
  return { containers, rest }
}

function patch(
  entries: readonly JsonObject[],
  name: string,
  change: (entry: JsonObject) => JsonObject
): readonly JsonObject[] {
  if (!entries.some(entry => entry.name === name)) return [...entries, { name, ...change({ name }) }]
  return entries.map(entry => (entry.name === name ? { ...entry, ...change(entry) } : entry))
}

function setVariables(current: JsonValue | undefined, assignments: readonly Assignment[]): readonly JsonValue[] {
  const [first] = assignments
  if (first !== undefined && current !== undefined && !isList(current))
    throw badText(first.place, `${formatPlace(first.place)}: \`environment\` is not a list.`)
  const values = new Map<JsonValue, string>()
  for (const { name, value } of assignments) {
    // The last one is at its last position.
    values.delete(name)
    values.set(name, value)
  }
  const others = (isList(current) ? current : []).filter(entry => !isObject(entry) || !values.has(entry.name ?? null))
  return [...others, ...[...values].map(([name, value]) => ({ name, value }))]
}

function list(containers: readonly TaskContainer[]): string {
  return containers.length === 0 ? 'none' : containers.map(container => `"${container.name}"`).join(', ')
}
