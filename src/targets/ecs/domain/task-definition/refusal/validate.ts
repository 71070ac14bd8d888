import { containersOf } from '../containers.js'
import { isList, isObject, type ValuePath } from '../../../../../domain/document/document.js'
import { parseCpuUnits, parseMemoryMebibytes } from '../fargate-size.js'
import { parseImageReference } from '../../../../../domain/image-registry/image-reference.js'
import { findPlaceholder } from '../../../../../domain/image-registry/placeholder-image.js'
import type { Problem } from './problem.js'
import { isRoleReference } from '../role-arn.js'
import { checkSettings } from './check-container.js'
import { checkEfs } from './check-efs.js'
import { checkFargate } from './check-fargate.js'
import { checkPorts } from './check-ports.js'
import { checkReferences } from './check-references.js'
import { findShapeProblems } from './shape.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import { quoteName } from '../../../../../domain/input/quote-safe.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const LIMIT_BYTES = 64 * 1024
const LIMIT_TAGS = 50
const LIMIT_CONTAINERS = 10
const NAME = /^[A-Za-z0-9_-]{1,255}$/
/** What a list of variables in a `.env` file may have around a value. */
const WRAPPED = /^["'\s]|["'\s]$/
const NAME_RULE = 'up to 255 letters, digits, hyphens and underscores'

/**
 * Why ECS would refuse to register the definition, or start its tasks; empty when there is no reason. Only what ECS
 * refuses is checked, so that a definition that uses something newer than this code passes.
 */
export function findProblems(definition: TaskDefinition): readonly Problem[] {
  const shape = findShapeProblems(definition, 'complete')
  if (shape.length > 0) return shape
  return [
    ...checkFamily(definition),
    ...checkContainers(definition),
    ...checkPorts(definition),
    ...checkReferences(definition),
    ...checkEfs(definition),
    ...checkSize(definition),
    ...checkFargate(definition),
    ...checkRoles(definition),
    ...checkTags(definition),
    ...checkBytes(definition),
    ...containersOf(definition).flatMap((container, index) =>
      checkSettings(container, definition, ['containerDefinitions', index])
    )
  ]
}

function checkFamily({ family }: TaskDefinition): readonly Problem[] {
  if (family === undefined) return [{ path: [], message: 'has no "family"' }]
  if (typeof family === 'string' && NAME.test(family)) return []
  return [{ path: ['family'], message: `is not a valid family name; expected ${NAME_RULE}` }]
}

function checkContainers(definition: TaskDefinition): readonly Problem[] {
  const containers = containersOf(definition)
  const path = ['containerDefinitions']
  if (containers.length === 0) return [{ path, message: 'is empty; expected at least one container' }]
  const problems = containers.flatMap((container, index) => checkContainer(container, [...path, index]))
  const tooMany = containers.length > LIMIT_CONTAINERS
  // Absent means essential: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
  const isTask = containers.some(({ essential }) => essential !== false)
  return [
    ...problems,
    ...(tooMany
      ? [{ path, message: `has ${containers.length} containers; ECS accepts at most ${LIMIT_CONTAINERS}` }]
      : []),
    ...(isTask ? [] : [{ path, message: 'has no essential container; expected at least one' }]),
    ...findRepeated(containers, 'name').map(({ name, index }) => ({
      path: [...path, index, 'name'],
      message: `repeats the container name ${quoteName(name)}; container names must be unique`
    }))
  ]
}

function checkContainer(container: JsonObject, path: ValuePath): readonly Problem[] {
  const { name, image } = container
  const problems: Problem[] = []
  if (typeof name !== 'string' || !NAME.test(name)) {
    problems.push({ path: [...path, 'name'], message: `is not a valid container name; expected ${NAME_RULE}` })
  }
  if (typeof image !== 'string' || image === '') {
    problems.push({ path, message: 'has no "image"' })
  } else if (parseImageReference(image) === undefined) {
    const placeholder = findPlaceholder(image)
    const expected = 'expected registry/repository:tag or …@sha256:digest'
    const message =
      placeholder === undefined
        ? `is not an image reference; ${expected}`
        : `contains the placeholder ${placeholder}; set the container's image, ${expected}`
    problems.push({ path: [...path, 'image'], message })
  }
  return [...problems, ...checkVariables(container, path)]
}

function checkVariables({ environment, secrets }: JsonObject, path: ValuePath): readonly Problem[] {
  const variables = isList(environment) ? environment.filter(isObject) : []
  const secret = isList(secrets) ? secrets.filter(isObject) : []
  const taken = new Set(variables.map(({ name }) => name))
  const repeats = (list: readonly JsonObject[], field: string) =>
    findRepeated(list, 'name').map(({ name, index }) => ({
      path: [...path, field, index],
      message: `repeats the name ${quoteName(name)}; remove one of the two`
    }))
  const unnamed = (list: readonly JsonObject[], field: string) =>
    list.flatMap(({ name }, index) =>
      name === ''
        ? [{ path: [...path, field, index, 'name'], message: 'is empty; expected the name of a variable' }]
        : []
    )
  return [
    ...unnamed(variables, 'environment'),
    ...unnamed(secret, 'secrets'),
    ...variables.flatMap(({ value, valueFrom }, index) =>
      value === undefined && valueFrom !== undefined
        ? [{ path: [...path, 'environment', index], message: 'has "valueFrom" and no "value"; it belongs in secrets' }]
        : []
    ),
    ...repeats(variables, 'environment'),
    ...repeats(secret, 'secrets'),
    ...secret.flatMap(({ valueFrom }, index) =>
      valueFrom === '' ? [{ path: [...path, 'secrets', index], message: 'has an empty "valueFrom"' }] : []
    ),
    ...secret.flatMap(({ valueFrom }, index) =>
      typeof valueFrom === 'string' && WRAPPED.test(valueFrom)
        ? [
            {
              path: [...path, 'secrets', index, 'valueFrom'],
              message:
                'starts or ends with a quote or a space, which is not valid in an ARN or parameter name; remove it'
            }
          ]
        : []
    ),
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
    ...secret.flatMap(({ name }, index) =>
      typeof name === 'string' && taken.has(name)
        ? [
            {
              path: [...path, 'secrets', index],
              message: `${quoteName(name)} is also in environment; remove one of the two`
            }
          ]
        : []
    )
  ]
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size */
function checkSize({ cpu, memory }: TaskDefinition): readonly Problem[] {
  return [
    ...(typeof cpu === 'string' && parseCpuUnits(cpu) === undefined
      ? [{ path: ['cpu'], message: 'is not a valid amount; expected CPU units such as "256", or "0.25 vCPU"' }]
      : []),
    ...(typeof memory === 'string' && parseMemoryMebibytes(memory) === undefined
      ? [{ path: ['memory'], message: 'is not a valid amount; expected MiB such as "512", or "0.5 GB"' }]
      : [])
  ]
}

function checkRoles(definition: TaskDefinition): readonly Problem[] {
  return ['taskRoleArn', 'executionRoleArn'].flatMap(name => {
    const role = definition[name]
    // ECS takes an empty text as no role.
    if (role === undefined || role === '' || (typeof role === 'string' && isRoleReference(role))) return []
    return [{ path: [name], message: 'is neither the ARN nor the name of an IAM role' }]
  })
}

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
function checkTags({ tags }: TaskDefinition): readonly Problem[] {
  const list = isList(tags) ? tags.filter(isObject) : []
  const problems = list.flatMap(({ key, value }, index) =>
    isLength(key, { from: 1, to: 128 }) && isLength(value ?? '', { from: 0, to: 256 })
      ? []
      : [
          {
            path: ['tags', index],
            message: 'has an empty key, a key of more than 128 characters, or a value of more than 256'
          }
        ]
  )
  const repeats = findRepeated(list, 'key').map(({ name, index }) => ({
    path: ['tags', index],
    message: `repeats the tag ${quoteName(name)}; remove one of the two`
  }))
  const tooMany = list.length > LIMIT_TAGS ? [{ path: ['tags'], message: `has more than ${LIMIT_TAGS} tags` }] : []
  return [...problems, ...repeats, ...tooMany]
}

function checkBytes(definition: TaskDefinition): readonly Problem[] {
  const bytes = new TextEncoder().encode(JSON.stringify(definition)).length
  if (bytes <= LIMIT_BYTES) return []
  return [{ path: [], message: `has ${bytes} bytes; ECS accepts at most ${LIMIT_BYTES} (64 KiB)` }]
}

function isLength(value: JsonValue | undefined, { from, to }: { from: number; to: number }): boolean {
  const length = typeof value === 'string' ? Array.from(value).length : -1
  return length >= from && length <= to
}

function findRepeated(list: readonly JsonObject[], key: string): readonly { name: string; index: number }[] {
  const seen = new Set<string>()
  return list.flatMap((entry, index) => {
    const name = entry[key]
    if (typeof name !== 'string') return []
    if (seen.has(name)) return [{ name, index }]
    seen.add(name)
    return []
  })
}
