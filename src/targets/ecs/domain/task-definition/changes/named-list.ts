import { isObject } from '../../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../../domain/document/json-value.js'

/**
 * A list of `{name, …}` in which entries of these names are merged with their members in their place; names that it does not have are
 * appended. Of two changes of one name the later comes after the earlier.
 */
export function setNamed(
  list: readonly JsonValue[],
  changes: readonly (readonly [name: string, members: JsonObject])[]
): readonly JsonValue[] {
  const wanted = new Map<string, JsonObject>()
  for (const [name, members] of changes) wanted.set(name, { ...wanted.get(name), ...members })
  const known = new Set(list.map(nameOf))
  const kept = list.map(entry => {
    const members = isObject(entry) ? wanted.get(nameOf(entry) ?? '') : undefined
    return members !== undefined && isObject(entry) && nameOf(entry) !== undefined ? { ...entry, ...members } : entry
  })
  const added = [...wanted].filter(([name]) => !known.has(name)).map(([name, members]) => ({ name, ...members }))
  return [...kept, ...added]
}

/** The list without the entries of these names. */
export function removeNamed(list: readonly JsonValue[], names: ReadonlySet<string>): readonly JsonValue[] {
  return list.filter(entry => !names.has(nameOf(entry) ?? '') || nameOf(entry) === undefined)
}

function nameOf(entry: JsonValue): string | undefined {
  return isObject(entry) && typeof entry.name === 'string' ? entry.name : undefined
}
