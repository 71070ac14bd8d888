import { valueAt, isList } from '../../../domain/document/document.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import { DeployError } from '../../../domain/errors.js'

/** A string of an answer by its path; undefined where there is none, or an empty one. Longer ones are cut. */
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' && found !== '' ? found.slice(0, MOST_CHARACTERS) : undefined
}

const MOST_CHARACTERS = 2_000

/** A number of an answer by its path. */
export function numberAt(value: JsonValue | undefined, ...path: readonly string[]): number | undefined {
  const found = valueAt(value, path)
  return typeof found === 'number' ? found : undefined
}

/** A moment in ISO 8601, in epoch milliseconds. */
export function momentAt(value: JsonValue | undefined, name: string): number | undefined {
  const at = Date.parse(textAt(value, name) ?? '')
  return Number.isFinite(at) ? at : undefined
}

/**
 * The items of a list with cursors, `[{ "deploy": {…}, "cursor": "…" }]`: https://api-docs.render.com/reference/pagination. Throws
 * `platform-error` for anything else.
 */
export function itemsOf(value: JsonValue, name: string): readonly JsonValue[] {
  if (!isList(value)) throw unreadable(`a list of ${name}s`)
  return value.map(item => valueAt(item, [name]) ?? item)
}

/** The error of an answer that is not what the API documents. */
export function unreadable(expected: string): DeployError {
  return new DeployError('platform-error', `Render returned something else than ${expected}.`)
}
