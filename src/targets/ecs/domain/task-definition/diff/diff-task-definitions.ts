import { ownMember } from '../../../../../domain/own-member.js'
import { isList, isObject } from '../../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'
import type { TaskDefinition } from '../task-definition.js'

/** One value that differs between two definitions. */
export interface Difference {
  /** Names all the way: a container, variable or tag is at its name, never at an index. */
  readonly path: readonly string[]
  /** Undefined: it was not there. */
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

/** What is different, value by value. Lists of named things are compared by name; their order counts only when nothing else differs. */
export function diffTaskDefinitions(before: TaskDefinition, after: TaskDefinition): readonly Difference[] {
  return compare(before, after, [])
}

/** Lists whose entries are identified by a member, and the member that is all the rest of most entries. */
const NAMED_LISTS: ReadonlyMap<string, { readonly key: string; readonly value?: string }> = new Map([
  ['containerDefinitions', { key: 'name' }],
  ['environment', { key: 'name', value: 'value' }],
  ['secrets', { key: 'name', value: 'valueFrom' }],
  ['secretOptions', { key: 'name', value: 'valueFrom' }],
  ['volumes', { key: 'name' }],
  ['ulimits', { key: 'name' }],
  ['properties', { key: 'name', value: 'value' }],
  ['systemControls', { key: 'namespace', value: 'value' }],
  ['tags', { key: 'key', value: 'value' }]
])

function compare(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: readonly string[]
): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const [was, is] = [before, after].map(value => (value === undefined ? {} : toMembers(value, path)))
  if (was === undefined || is === undefined) return [{ path, before, after }]
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const inner = names.flatMap(name => compare(ownMember(was, name), ownMember(is, name), [...path, name]))
  // Members have no order; entries of a list have one.
  const isSame = inner.length === 0 && isObject(before) && isObject(after)
  return inner.length > 0 || isSame ? inner : [{ path, before, after }]
}

/** An object as it is, a list of uniquely named entries by their names; undefined for anything else. */
function toMembers(value: JsonValue, path: readonly string[]): JsonObject | undefined {
  if (isObject(value)) return value
  const keys = NAMED_LISTS.get(path.at(-1) ?? '')
  if (keys === undefined || !isList(value)) return undefined
  const entries = value.filter(isObject).flatMap(({ [keys.key]: name, ...rest }) => {
    const only = keys.value !== undefined && Object.keys(rest).length === 1 ? ownMember(rest, keys.value) : undefined
    return typeof name === 'string' ? [[name, only ?? rest] as const] : []
  })
  return new Set(entries.map(([name]) => name)).size === value.length ? Object.fromEntries(entries) : undefined
}
