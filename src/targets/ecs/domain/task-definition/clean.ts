import { isList, isObject, type ValuePath } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import type { TaskDefinition } from './task-definition.js'

/** A definition as it can be registered, and what had to go for that. */
export interface CleanedTaskDefinition {
  readonly definition: TaskDefinition
  /** Paths of what was left out, for people: `revision`, `containerDefinitions[0].command`. */
  readonly dropped: readonly string[]
}

/**
 * What DescribeTaskDefinition answers and RegisterTaskDefinition does not take, besides what it will one day learn to answer.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const DESCRIBED_ONLY = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt'
]

/**
 * Leaves out what only a description holds, members that are null (to ECS they are no value), tags that AWS itself put there
 * (their `aws:` prefix is reserved), and a list of tags that is empty. All else stays, empty or unknown.
 */
export function cleanTaskDefinition(raw: JsonObject): CleanedTaskDefinition {
  const dropped: string[] = []
  const members = Object.entries(raw).filter(([name]) => {
    if (!DESCRIBED_ONLY.includes(name)) return true
    dropped.push(name)
    return false
  })
  const definition = dropNulls(Object.fromEntries(members), path => dropped.push(formatPath(path)))
  return { definition: cleanTags(definition, name => dropped.push(name)), dropped }
}

/** `containerDefinitions[0].image`. */
export function formatPath(path: ValuePath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    ''
  )
}

function dropNulls(object: JsonObject, drop: (path: ValuePath) => void): JsonObject {
  const walk = (value: JsonValue, path: ValuePath): JsonValue => {
    if (isList(value)) return value.map((item, index) => walk(item, [...path, index]))
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        if (member !== null) return [[name, walk(member, [...path, name])]]
        drop([...path, name])
        return []
      })
    )
  }
  return walk(object, []) as JsonObject
}

function cleanTags(definition: JsonObject, drop: (name: string) => void): JsonObject {
  const { tags, ...rest } = definition
  if (!isList(tags)) return definition
  if (tags.length === 0) drop('tags')
  const kept = tags.filter(tag => {
    if (!isObject(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key)) return true
    drop(`tag ${tag.key}`)
    return false
  })
  // "Tags can not be empty." (RegisterTaskDefinition): https://github.com/fabfuel/ecs-deploy/issues/146
  return kept.length === 0 ? rest : { ...definition, tags: kept }
}
