import { badText, type TextOrigin, type TextPosition } from './text-place.js'
import type { JsonObject, JsonValue } from './json-value.js'

/** The way to a value: member names and list indexes. */
export type ValuePath = readonly (string | number)[]

/** A parsed text: its value, and the place of each part of it. */
export interface ParsedDocument {
  readonly origin: TextOrigin
  readonly value: JsonValue
  /** Where the value at `path` starts; undefined when there is none. */
  positionOf(path: ValuePath): TextPosition | undefined
}

/** `json-or-yaml`: only its first character decides between the two. */
export type DocumentFormat = 'json' | 'yaml' | 'json-or-yaml'

/** Of one text: keeps hostile files from costing time. The largest that is meant, a task definition, has 64 KiB without its comments. */
export const LIMIT_CHARACTERS = 1024 * 1024

/** Lists and objects inside each other. A task definition has 8. */
export const LIMIT_DEPTH = 100

/**
 * Values in one document: objects, lists, and what they hold. A definition of 64 KiB, the most that ECS takes, has room for fewer. Checking
 * and comparing takes far longer for each value than for each character.
 */
export const LIMIT_VALUES = 25_000
export const TOO_MANY_VALUES = 'the document has more than 25,000 values; shorten it.'

/**
 * JSON or YAML, by the file's extension; otherwise by the first character of the text. Throws `bad-input` for a text above 1
 * MiB.
 */
export function documentFormat(text: string, origin: TextOrigin): DocumentFormat {
  if (text.length > LIMIT_CHARACTERS) throw badText({ origin }, 'the text is longer than 1 MiB; shorten it.')
  const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined
  if (extension === 'json' || extension === 'jsonc') return 'json'
  if (extension === 'yaml' || extension === 'yml') return 'yaml'
  return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml'
}

/** The value at a path; undefined when there is none. */
export function valueAt(value: JsonValue | undefined, path: ValuePath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, key) => {
    if (isList(inner)) return typeof key === 'number' ? inner[key] : undefined
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
  }, value)
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** What a value is, for an error message that must not show it. */
export function describeType(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return value === '' ? 'an empty string' : `a ${typeof value}`
}
