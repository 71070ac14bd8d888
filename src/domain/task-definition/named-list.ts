import { isObject } from './document.js'
import type { JsonObject, JsonValue } from './task-definition.js'

/** A list of `{name, …}` in which the entry of that name is merged with `members` in its place, or appended. */
export function setNamed(list: readonly JsonValue[], name: string, members: JsonObject): readonly JsonValue[] {
  if (!list.some(entry => isNamed(entry, name))) return [...list, { name, ...members }]
  return list.map(entry => (isObject(entry) && isNamed(entry, name) ? { ...entry, ...members } : entry))
}

/** The list without the entry of that name. */
export function removeNamed(list: readonly JsonValue[], name: string): readonly JsonValue[] {
  return list.filter(entry => !isNamed(entry, name))
}

function isNamed(entry: JsonValue, name: string): boolean {
  return isObject(entry) && entry.name === name
}
