import { isList, isObject, valueAt } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { DeployError } from '../../../../domain/errors.js'

type Path = readonly string[]

const MOST_CHARACTERS = 4_000

/** A string of an answer by its path; undefined where there is none, or an empty one. Longer ones are cut. */
export function textAt(value: JsonValue | undefined, ...path: Path): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' && found !== '' ? found.slice(0, MOST_CHARACTERS) : undefined
}

export function numberAt(value: JsonValue | undefined, ...path: Path): number | undefined {
  const found = valueAt(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function flagAt(value: JsonValue | undefined, ...path: Path): boolean | undefined {
  const found = valueAt(value, path)
  return typeof found === 'boolean' ? found : undefined
}

/** The items of a list; none where there is no list. */
export function listAt(value: JsonValue | undefined, ...path: Path): readonly JsonValue[] {
  const found = valueAt(value, path)
  return isList(found) ? found : []
}

export function objectAt(value: JsonValue | undefined, ...path: Path): JsonObject | undefined {
  const found = valueAt(value, path)
  return isObject(found) ? found : undefined
}

/** A moment in ISO 8601, in epoch milliseconds. */
export function momentAt(value: JsonValue | undefined, ...path: Path): number | undefined {
  const at = Date.parse(textAt(value, ...path) ?? '')
  return Number.isFinite(at) ? at : undefined
}

/** The error of an answer that is not what the API documents. */
export function unreadable(expected: string): DeployError {
  return new DeployError('platform-error', `Azure returned something else than ${expected}.`)
}
