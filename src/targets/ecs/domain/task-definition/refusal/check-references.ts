import { quoteName } from '../../../../../domain/input/quote-safe.js'
import { findMeant } from '../../../../../domain/input/find-nearest.js'
import { containerNames, containersOf } from '../containers.js'
import { isObject, valueAt, type ValuePath } from '../../../../../domain/document/document.js'
import type { Problem } from './problem.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import { objectsOf } from './check-ports.js'

/**
 * Names that one part of a definition has for another: dependencies, volumes and the proxy.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function checkReferences(definition: TaskDefinition): readonly Problem[] {
  const containers = containersOf(definition)
  const names = containerNames(definition)
  const volumes = objectsOf(definition.volumes).flatMap(([{ name }]) => (typeof name === 'string' ? [name] : []))
  return [
    ...checkVolumes(volumes),
    ...containers.flatMap((container, index) => {
      const path = ['containerDefinitions', index]
      return [
        ...objectsOf(container.mountPoints).flatMap(([{ sourceVolume }, position]) =>
          checkName(sourceVolume, volumes, { path: [...path, 'mountPoints', position, 'sourceVolume'], kind: 'volume' })
        ),
        ...objectsOf(container.volumesFrom).flatMap(([{ sourceContainer }, position]) =>
          checkName(sourceContainer, names, {
            path: [...path, 'volumesFrom', position, 'sourceContainer'],
            kind: 'container'
          })
        ),
        ...checkDependencies(container, containers, path)
      ]
    }),
    ...checkCycle(containers),
    ...checkProxy(definition, names)
  ]
}

function checkVolumes(volumes: readonly string[]): readonly Problem[] {
  return volumes.flatMap((name, index) =>
    volumes.indexOf(name) === index
      ? []
      : [
          {
            path: ['volumes', index, 'name'],
            message: `repeats the volume name ${quoteName(name)}; volume names must be unique`
          }
        ]
  )
}

function checkName(
  name: JsonValue | undefined,
  known: readonly string[],
  { path, kind }: { readonly path: ValuePath; readonly kind: 'volume' | 'container' }
): readonly Problem[] {
  if (typeof name !== 'string' || known.includes(name)) return []
  const meant = findMeant(name, known)
  const advice = meant === undefined ? '' : `; did you mean ${quoteName(meant)}?`
  return [{ path, message: `refers to the ${kind} ${quoteName(name)}, which is not in this task definition${advice}` }]
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html */
function checkDependencies(container: JsonObject, all: readonly JsonObject[], path: ValuePath): readonly Problem[] {
  return objectsOf(container.dependsOn).flatMap(([{ containerName, condition }, position]) => {
    const place = { path: [...path, 'dependsOn', position, 'containerName'], kind: 'container' } as const
    if (containerName === container.name) return [{ path: place.path, message: 'refers to its own container' }]
    const other = all.find(({ name }) => name === containerName)
    if (other === undefined)
      return checkName(
        containerName,
        all.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
        place
      )
    const target = `container ${quoteName(typeof containerName === 'string' ? containerName : '')}`
    const at = [...path, 'dependsOn', position, 'condition']
    if (condition === 'HEALTHY' && !isObject(other.healthCheck))
      return [{ path: at, message: `is HEALTHY, but ${target} has no healthCheck; add one, or use START` }]
    if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false)
      return [{ path: at, message: `is ${condition}, but ${target} is essential; set its essential to false` }]
    return []
  })
}

/** Containers that wait for each other never start, and ECS refuses them. */
function checkCycle(containers: readonly JsonObject[]): readonly Problem[] {
  const waitsFor = new Map(
    containers.map(({ name, dependsOn }) => [name, objectsOf(dependsOn).map(([{ containerName }]) => containerName)])
  )
  const free = new Set<JsonValue | undefined>()
  let before = -1
  while (free.size > before) {
    before = free.size
    for (const [name, others] of waitsFor)
      if (others.every(other => free.has(other) || !waitsFor.has(other))) free.add(name)
  }
  const stuck = containers.findIndex(({ name }) => !free.has(name))
  if (stuck === -1) return []
  return [
    {
      path: ['containerDefinitions', stuck, 'dependsOn'],
      message: 'is part of a dependency cycle; its containers would never start'
    }
  ]
}

function checkProxy(definition: TaskDefinition, names: readonly string[]): readonly Problem[] {
  const name = valueAt(definition, ['proxyConfiguration', 'containerName'])
  return checkName(name, names, { path: ['proxyConfiguration', 'containerName'], kind: 'container' })
}
