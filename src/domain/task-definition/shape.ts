import { describeType, isList, isObject, type ValuePath } from './document.js'
import type { Problem } from './problem.js'
import type { JsonValue, TaskDefinition } from './task-definition.js'

/** What type a value must have; members that a shape does not name may be anything. */
type Shape =
  | 'text'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly members: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }

const CONTAINER: Shape = {
  members: {
    name: 'text',
    image: 'text',
    command: { list: 'text' },
    entryPoint: { list: 'text' },
    environment: { list: { members: { name: 'text', value: 'text' }, required: ['name'] } },
    secrets: { list: { members: { name: 'text', valueFrom: 'text' }, required: ['name', 'valueFrom'] } },
    dockerLabels: { map: 'text' },
    logConfiguration: { members: { logDriver: 'text', options: { map: 'text' } } }
  },
  required: ['name']
}

/** The members that this code reads or changes: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html */
const TASK_DEFINITION: Shape = {
  members: {
    family: 'text',
    cpu: 'text',
    memory: 'text',
    taskRoleArn: 'text',
    executionRoleArn: 'text',
    networkMode: 'text',
    requiresCompatibilities: { list: 'text' },
    tags: { list: { members: { key: 'text', value: 'text' }, required: ['key'] } },
    containerDefinitions: { list: CONTAINER }
  },
  required: ['containerDefinitions']
}

/** Members of another type than ECS takes, and lists with null in them. */
export function findShapeProblems(definition: TaskDefinition): readonly Problem[] {
  return [...check(definition, TASK_DEFINITION, []), ...findNulls(definition, [])]
}

function check(value: JsonValue, shape: Shape, path: ValuePath): readonly Problem[] {
  if (shape === 'text') return typeof value === 'string' ? [] : [wrong(value, path, 'text, so put it in quotes')]
  if ('list' in shape) {
    if (!isList(value)) return [wrong(value, path, 'a list')]
    return value.flatMap((item, index) => check(item, shape.list, [...path, index]))
  }
  if (!isObject(value)) return [wrong(value, path, 'an object')]
  if ('map' in shape) return Object.entries(value).flatMap(([name, item]) => check(item, shape.map, [...path, name]))
  const missing = (shape.required ?? []).filter(name => !Object.hasOwn(value, name))
  return [
    ...missing.map(name => ({ path, message: `has no "${name}"` })),
    ...Object.entries(shape.members).flatMap(([name, member]) => {
      const inner = value[name]
      return inner === undefined ? [] : check(inner, member, [...path, name])
    })
  ]
}

function wrong(value: JsonValue, path: ValuePath, expected: string): Problem {
  return { path, message: `is ${describeType(value)}; expected ${expected}` }
}

function findNulls(value: JsonValue, path: ValuePath): readonly Problem[] {
  if (value === null && typeof path.at(-1) === 'number') return [{ path, message: 'is null inside a list; remove it' }]
  if (isList(value)) return value.flatMap((item, index) => findNulls(item, [...path, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => findNulls(member, [...path, name]))
}
