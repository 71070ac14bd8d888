import type { Assignment, ContainerImage, ExclusiveField, TaskDefinitionChanges } from './changes.js'
import { changeContainers } from '../containers.js'
import { isList, isObject } from '../../../../../domain/document/document.js'
import { changeImage } from '../../../../../domain/image-registry/image-reference.js'
import { setNamed } from './named-list.js'
import { resolveTargets, type Addressed, type Targets } from './targets.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import { badText, type TextPlace } from '../../../../../domain/document/text-place.js'
import { quoteName } from '../../../../../domain/input/quote-safe.js'

type ContainerChange = (container: JsonObject, name: string) => JsonObject

/** Applies everything but the overlays, which come first. Members that no change names are kept as they are. */
export function applyChanges(definition: TaskDefinition, changes: TaskDefinitionChanges): TaskDefinition {
  const targets = resolveTargets(definition, changes.containers)
  // Each of them finds its containers before any container is changed: a wrong name is an error in any case.
  const steps: readonly ContainerChange[] = [
    changeImages(targets.address(changes.images)),
    changeList('environment', changes, targets),
    changeList('secrets', changes, targets),
    changeLabels(changes, targets),
    changeCommand(changes.command, targets),
    changeLogging(changes, targets)
  ]
  const changed = changeContainers(definition, (container, name) =>
    steps.reduce((result, step) => step(result, name), container)
  )
  return changeTask(changed, changes)
}

function changeImages(images: readonly Addressed<ContainerImage>[]): ContainerChange {
  const seen = new Set<string>()
  for (const { container, change } of images) {
    if (seen.has(container))
      throw badText(change.place, `the image of container ${quoteName(container)} is set twice. Remove one of the two.`)
    seen.add(container)
  }
  return (container, name) => {
    const change = images.find(image => image.container === name)?.change
    if (change === undefined) return container
    const image = changeImage(typeof container.image === 'string' ? container.image : '', change.image)
    if (image !== undefined) return { ...container, image }
    throw badText(
      change.place,
      `container ${quoteName(name)} has no image whose tag can be changed. Set a full image reference.`
    )
  }
}

const LISTS = { environment: 'value', secrets: 'valueFrom' } as const

function changeList(field: keyof typeof LISTS, changes: TaskDefinitionChanges, targets: Targets): ContainerChange {
  const assignments = targets.address(changes[field])
  const replaces = replacedIn(field, changes, targets)
  return (container, name) => {
    const mine = assignmentsOf(assignments, name)
    if (mine.length === 0 && !(replaces(name) && container[field] !== undefined)) return container
    const current = container[field]
    const kept = replaces(name) || !isList(current) ? [] : current
    return {
      ...container,
      [field]: setNamed(
        kept,
        mine.map(({ name: variable, value }) => [variable, { [LISTS[field]]: value }])
      )
    }
  }
}

function changeLabels(changes: TaskDefinitionChanges, targets: Targets): ContainerChange {
  const labels = targets.address(changes.dockerLabels)
  const replaces = replacedIn('docker-labels', changes, targets)
  return (container, name) => {
    const mine = assignmentsOf(labels, name)
    if (mine.length === 0 && !(replaces(name) && container.dockerLabels !== undefined)) return container
    return { ...container, dockerLabels: setMembers(replaces(name) ? undefined : container.dockerLabels, mine) }
  }
}

function changeCommand(command: readonly string[] | undefined, targets: Targets): ContainerChange {
  if (command === undefined) return container => container
  const containers = targets.of(undefined, inputPlace('command'))
  return (container, name) => (containers.includes(name) ? { ...container, command } : container)
}

function changeLogging({ logDriver, logOptions }: TaskDefinitionChanges, targets: Targets): ContainerChange {
  const options = targets.address(logOptions)
  const drivers = logDriver === undefined ? [] : targets.of(undefined, inputPlace('log-configuration-log-driver'))
  return (container, name) => {
    const mine = assignmentsOf(options, name)
    if (mine.length === 0 && !drivers.includes(name)) return container
    const current = isObject(container.logConfiguration) ? container.logConfiguration : {}
    const driver = drivers.includes(name) && logDriver !== undefined ? logDriver : current.logDriver
    if (driver === undefined) {
      const place = mine[0]?.place ?? inputPlace('log-configuration-options')
      throw badText(place, `container ${quoteName(name)} has no log driver. Set "log-configuration-log-driver" too.`)
    }
    // Options belong to a driver: another one would refuse them when the task starts.
    const kept = driver === current.logDriver ? current : {}
    const logConfiguration = { ...kept, logDriver: driver }
    if (mine.length === 0) return { ...container, logConfiguration }
    return { ...container, logConfiguration: { ...logConfiguration, options: setMembers(kept.options, mine) } }
  }
}

function changeTask(definition: TaskDefinition, changes: TaskDefinitionChanges): TaskDefinition {
  const { cpu, memory, taskRoleArn, executionRoleArn } = changes
  const members = Object.entries({ cpu, memory, taskRoleArn, executionRoleArn }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const]
  )
  return { ...definition, ...Object.fromEntries(members), ...changeTags(definition.tags, changes.tags) }
}

function changeTags(current: JsonValue | undefined, tags: readonly Assignment[]): JsonObject {
  if (tags.length === 0) return {}
  const names = new Map(tags.map(tag => [tag.name, tag.value]))
  const kept = (isList(current) ? current : []).map(tag => {
    if (!isObject(tag) || typeof tag.key !== 'string') return tag
    const value = names.get(tag.key)
    names.delete(tag.key)
    return value === undefined ? tag : { ...tag, value }
  })
  return { tags: [...kept, ...[...names].map(([key, value]) => ({ key, value }))] }
}

function replacedIn(
  field: ExclusiveField,
  changes: TaskDefinitionChanges,
  targets: Targets
): (name: string) => boolean {
  return name => changes.exclusive.includes(field) && targets.exclusive.includes(name)
}

function assignmentsOf(assignments: readonly Addressed<Assignment>[], container: string): readonly Assignment[] {
  return assignments.filter(assignment => assignment.container === container).map(({ change }) => change)
}

function setMembers(current: JsonValue | undefined, assignments: readonly Assignment[]): JsonObject {
  const members = new Map(isObject(current) ? Object.entries(current) : [])
  for (const { name, value } of assignments) members.set(name, value)
  return Object.fromEntries(members)
}

function inputPlace(input: string): TextPlace {
  return { origin: { kind: 'input', input } }
}
