import type { JsonValue } from '../../../domain/document/json-value.js'

/** The JSON of an answer; undefined where it is empty, or something else. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return text.trim() === '' ? undefined : (JSON.parse(text) as JsonValue)
  } catch {
    return undefined
  }
}
