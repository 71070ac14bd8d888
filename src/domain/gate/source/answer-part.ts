import { DeployError } from '../../errors.js'

/** A value in the answer of a source, which may be anything, and where it is. */
export interface AnswerPart {
  readonly value: unknown
  /** `data.values[0]`; empty for the whole answer. */
  readonly path: string
  /** The source, for people: `Datadog`. */
  readonly who: string
}

/** A member of an object; its value is undefined where it is absent. Throws `platform-error` for what is no object. */
export function memberOf(part: AnswerPart, name: string): AnswerPart {
  const { value, path, who } = part
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(part, 'an object')
  const own = Object.getOwnPropertyDescriptor(value, name)?.value as unknown
  return { value: own, path: path === '' ? name : `${path}.${name}`, who }
}

/** The member at the end of a path of names. Throws `platform-error` where one on the way is no object. */
export function memberAt(part: AnswerPart, names: readonly string[]): AnswerPart {
  return names.reduce(memberOf, part)
}

/** The items of a list. Throws `platform-error` for what is no list. */
export function itemsOf(part: AnswerPart): readonly AnswerPart[] {
  const { value, path, who } = part
  if (!Array.isArray(value)) throw wrongType(part, 'a list')
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]`, who }))
}

/** A finite number. Throws `platform-error` for anything else, a text of digits included. */
export function numberOf(part: AnswerPart): number {
  if (typeof part.value === 'number' && Number.isFinite(part.value)) return part.value
  throw wrongType(part, 'a number')
}

/** Throws `platform-error` for what is no text. */
export function textOf(part: AnswerPart): string {
  if (typeof part.value === 'string') return part.value
  throw wrongType(part, 'text')
}

/** Throws `platform-error` for what is neither true nor false. */
export function switchOf(part: AnswerPart): boolean {
  if (typeof part.value === 'boolean') return part.value
  throw wrongType(part, 'true or false')
}

function wrongType({ value, path, who }: AnswerPart, expected: string): DeployError {
  const place = path === '' ? 'its response' : `"${path}" of its response`
  return new DeployError('platform-error', `${who} returned ${describe(value)} for ${place}, expected ${expected}.`)
}

/** Never the value itself: it may be anything. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is not finite'
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'text' : `a ${typeof value}`
}
