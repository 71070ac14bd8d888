import { quoteName } from '../../../../../domain/input/quote-safe.js'
import { findMeant } from '../../../../../domain/input/find-nearest.js'
import { describeType, isList, isObject, type ValuePath } from '../../../../../domain/document/document.js'
import type { Problem } from './problem.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'
import type { MemberShape } from './member-shape.js'
import { REGISTER_SHAPE } from './register-shape.js'

const ROOT: MemberShape = { structure: 'RegisterTaskDefinitionRequest' }

/** What the changes of this code rely on, beside the types: a change may add all else that is required. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  RegisterTaskDefinitionRequest: ['containerDefinitions'],
  ContainerDefinition: ['name'],
  KeyValuePair: ['name'],
  Secret: ['name', 'valueFrom'],
  Tag: ['key']
}

/** ECS has integers of 32 bits; memory in bytes has more. */
const LARGEST_INTEGER = 2_147_483_647

/** Values that AWS adds to now and then: an unknown one may be newer than this code. */
const GROWING = [
  'requiresCompatibilities',
  'operatingSystemFamily',
  'cpuArchitecture',
  'logDriver',
  'type',
  'appProtocol',
  'condition'
]

/** `before-changes`: only what changes need to work on. `complete`: all that ECS requires. */
export type ShapeRules = 'before-changes' | 'complete'

/** Members of another type than ECS takes, values that it does not know, members that are missing, and lists with null in them. */
export function findShapeProblems(definition: TaskDefinition, rules: ShapeRules): readonly Problem[] {
  return [...check(definition, ROOT, { path: [], rules }), ...findNulls(definition, [])]
}

interface Place {
  readonly path: ValuePath
  readonly rules: ShapeRules
}

function check(value: JsonValue, shape: MemberShape, place: Place): readonly Problem[] {
  if (typeof shape === 'string') return checkScalar(value, shape, place)
  if ('values' in shape) return checkValue(value, shape.values, place)
  if ('list' in shape) {
    if (!isList(value)) return [wrong(value, place, isObject(value) ? 'a list of objects' : 'a list')]
    return value.flatMap((item, index) => check(item, shape.list, within(place, index)))
  }
  if (!isObject(value)) return [wrong(value, place, 'an object')]
  if ('map' in shape)
    return Object.entries(value).flatMap(([name, item]) => check(item, shape.map, within(place, name)))
  return checkStructure(value, shape.structure, place)
}

function checkStructure(value: JsonObject, name: string, place: Place): readonly Problem[] {
  const { required = [], members = {} } = REGISTER_SHAPE[name] ?? {}
  const needed = new Set([...(place.rules === 'complete' ? required : []), ...(NEEDED[name] ?? [])])
  const missing = [...needed].filter(member => !Object.hasOwn(value, member))
  return [
    ...missing.map(member => ({ path: place.path, message: describeMissing(value, name, member) })),
    ...Object.entries(members).flatMap(([member, shape]) => {
      const inner = value[member]
      // To ECS, a member that is null has no value; those are left out after the changes.
      return inner === undefined || (inner === null && place.rules === 'before-changes')
        ? []
        : check(inner, shape, within(place, member))
    })
  ]
}

function describeMissing(value: JsonObject, structure: string, member: string): string {
  if (structure === 'Secret' && member === 'valueFrom' && Object.hasOwn(value, 'value'))
    return 'has "value" but no "valueFrom"; plain values belong in environment'
  return `has no "${member}"`
}

function checkScalar(value: JsonValue, shape: 'text' | 'number' | 'boolean', place: Place): readonly Problem[] {
  if (shape === 'text')
    return typeof value === 'string'
      ? []
      : [wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text')]
  if (shape === 'boolean') {
    if (typeof value === 'boolean') return []
    return [
      wrong(value, place, `true or false${value === 'true' || value === 'false' ? ', so remove the quotes' : ''}`)
    ]
  }
  if (typeof value !== 'number') {
    const isQuoted = typeof value === 'string' && /^-?\d+$/.test(value)
    return [wrong(value, place, `a number${isQuoted ? ', so remove the quotes' : ''}`)]
  }
  if (!Number.isInteger(value)) return [{ path: place.path, message: 'is a fraction; expected a whole number' }]
  return Math.abs(value) <= LARGEST_INTEGER
    ? []
    : [{ path: place.path, message: `is too large; expected at most ${LARGEST_INTEGER}` }]
}

/** One that is almost a known value is a slip; any other may be newer than this code where AWS adds values. */
function checkValue(value: JsonValue, values: readonly string[], place: Place): readonly Problem[] {
  if (typeof value !== 'string') return [wrong(value, place, isScalar(value) ? 'text, so put it in quotes' : 'text')]
  if (place.rules === 'before-changes' || values.includes(value)) return []
  const member = place.path.findLast(key => typeof key === 'string') ?? ''
  const meant = findMeantValue(value, values)
  if (meant === undefined && GROWING.includes(member)) return []
  return [{ path: place.path, message: describeUnknownValue(value, values, meant) }]
}

/** Not where the digits differ: `WINDOWS_SERVER_2028_CORE` is no slip for 2025. */
function findMeantValue(value: string, values: readonly string[]): string | undefined {
  const digits = value.replace(/\D/g, '')
  const meant = findMeant(value, values)
  return meant?.replace(/\D/g, '') === digits ? meant : undefined
}

function describeUnknownValue(value: string, values: readonly string[], meant: string | undefined): string {
  const advice = meant === undefined ? `expected ${listValues(values)}` : `did you mean "${meant}"?`
  return `is ${quoteName(value)}, which ECS does not support; ${advice}`
}

function listValues(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`
}

function isScalar(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function within({ path, rules }: Place, key: string | number): Place {
  return { path: [...path, key], rules }
}

function wrong(value: JsonValue, { path }: Place, expected: string): Problem {
  return { path, message: `is ${describeType(value)}; expected ${expected}` }
}

function findNulls(value: JsonValue, path: ValuePath): readonly Problem[] {
  if (value === null && typeof path.at(-1) === 'number') return [{ path, message: 'is null inside a list; remove it' }]
  if (isList(value)) return value.flatMap((item, index) => findNulls(item, [...path, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => findNulls(member, [...path, name]))
}

/**
 * Members that RegisterTaskDefinition does not accept, and values that may be newer than this code. ECS silently ignores such members.
 * Names that start with `$`, `_`, `//` or `x-` are treated as comments.
 */
export function findUnknownMembers(definition: TaskDefinition): readonly Problem[] {
  return unknownIn(definition, ROOT, [])
}

function unknownIn(value: JsonValue, shape: MemberShape, path: ValuePath): readonly Problem[] {
  if (typeof shape === 'string') return []
  if ('values' in shape)
    return typeof value === 'string' && !shape.values.includes(value)
      ? [
          {
            path,
            message: `is ${quoteName(value)}, which this version of deploy-kit does not support; supported values: ${shape.values.join(', ')}`
          }
        ]
      : []
  if ('list' in shape)
    return isList(value) ? value.flatMap((item, index) => unknownIn(item, shape.list, [...path, index])) : []
  if ('map' in shape || !isObject(value)) return []
  const { members = {} } = REGISTER_SHAPE[shape.structure] ?? {}
  return Object.entries(value).flatMap(([name, inner]) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined
    if (member !== undefined) return unknownIn(inner, member, [...path, name])
    if (/^(?:[$_]|\/\/|x-)/.test(name)) return []
    return [{ path: [...path, name], message: describeUnknownMember(name, shape.structure, Object.keys(members)) }]
  })
}

function describeUnknownMember(name: string, structure: string, known: readonly string[]): string {
  if (structure === 'KeyValuePair' && name === 'valueFrom') return 'is ignored by ECS; "valueFrom" belongs in secrets'
  if (structure === 'Secret' && name === 'value') return 'is ignored by ECS; "value" belongs in environment'
  const meant = findMeant(name, known)
  return `is not a member that ECS accepts here, and is ignored${meant === undefined ? '' : `; did you mean ${quoteName(meant)}?`}`
}
