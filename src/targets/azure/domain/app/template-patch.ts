import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'

/**
 * The JSON Merge Patch (https://www.rfc-editor.org/rfc/rfc7396) that makes `to` of `from`: members that `to` lacks are removed with null,
 * lists are replaced as a whole. `PATCH` of a container app takes one: https://learn.microsoft.com/rest/api/containerapps/container-apps/update
 */
export function mergePatch(from: JsonObject, to: JsonObject): JsonObject {
  const removed = Object.keys(from).filter(name => from[name] !== null && !Object.hasOwn(to, name))
  return {
    ...Object.fromEntries(Object.entries(to).map(([name, value]) => [name, patchOf(from[name], value)])),
    ...Object.fromEntries(removed.map(name => [name, null]))
  }
}

function patchOf(from: JsonValue | undefined, to: JsonValue): JsonValue {
  return isObject(from) && isObject(to) ? mergePatch(from, to) : to
}

/** A text that is the same for templates with the same content, whatever the order of their members. Members without a value count as absent. */
export function canonicalText(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => !isEmpty(member))
  const sorted = members.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join(',')}}`
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0)
}
