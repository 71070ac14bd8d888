/** A value of GitHub's expression language: JSON, with property names compared in any case. */
export type ExpressionValue = null | boolean | number | string | readonly ExpressionValue[] | ExpressionObject

/** An object of the expression language, a context among them. */
export interface ExpressionObject {
  readonly [name: string]: ExpressionValue
}

export function isArray(value: ExpressionValue): value is readonly ExpressionValue[] {
  return Array.isArray(value)
}

export function isObject(value: ExpressionValue): value is ExpressionObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The property of that name in any case, else null: reading what is not there is no error. */
export function property(object: ExpressionObject, name: string): ExpressionValue {
  const key = Object.keys(object).find(candidate => candidate.toLowerCase() === name.toLowerCase())
  return key === undefined ? null : (object[key] ?? null)
}

/** `false`, `0`, `''` and `null` are falsy: https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions#literals */
export function isTruthy(value: ExpressionValue): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value)
}

/** The text an expression leaves in a string: null is empty, objects and lists are only named. */
export function toText(value: ExpressionValue): string {
  if (value === null) return ''
  if (isArray(value)) return 'Array'
  if (isObject(value)) return 'Object'
  return String(value)
}

/** The number a value is compared as: text as JSON would read it, null as 0, objects not at all. */
export function toNumber(value: ExpressionValue): number {
  if (value === null) return 0
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' ? Number(value.trim()) : Number.NaN
}
