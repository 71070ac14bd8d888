import { NEVER_ABSENT } from './never-absent.js'
import type { Client } from './server-time.js'

/** What an SDK command knows of its answer: https://smithy.io/2.0/spec/model.html#shapes, in the notation of the generated clients. */
type Schema = number | string | readonly unknown[] | (() => Schema) | null | undefined

/** Name of the error of an answer that reported success, and cannot be read. */
export const UNREADABLE = 'UnreadableResponse'

interface Answer {
  readonly response?: unknown
  readonly output?: unknown
}

type Next = (args: unknown) => Promise<Answer>

interface Context {
  readonly __smithy_context?: { readonly operationSchema?: readonly unknown[] }
}

/**
 * Has every answer of a client checked as a part of its call, before anything reads it: one without a member that AWS always sends, or with
 * members of other types, is repeated, borne and reported as any other failed answer. The SDK itself checks none of that. Returns the client.
 */
export function checkAnswers<C extends Client>(client: C): C {
  const middleware = (next: Next, context: Context) => async (args: unknown) => {
    const answer = await next(args).catch((error: unknown) => {
      throw isUnparsed(error) ? explain(error) : error
    })
    const problem = findProblem(answer.output, {
      ...{ schema: context.__smithy_context?.operationSchema?.[5] as Schema, path: '', depth: 0 }
    })
    if (problem !== undefined) throw unreadable(`The response ${problem}.`, answer)
    return answer
  }
  client.middlewareStack.add(
    middleware as never,
    { step: 'initialize', priority: 'high', name: 'checkAnswers' } as never
  )
  return client
}

/** What the SDK could not parse of an answer that reported success. */
function isUnparsed(error: unknown): error is Error {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } }
  return error instanceof Error && $metadata?.httpStatusCode === 200
}

function explain(error: Error & { readonly $response?: unknown }): Error {
  return unreadable('The response cannot be parsed.', { response: error.$response, cause: error })
}

function unreadable(message: string, { response, cause }: Answer & { readonly cause?: Error }): Error {
  const error = Object.assign(new Error(message, { cause }), { name: UNREADABLE, $metadata: { httpStatusCode: 200 } })
  return Object.defineProperty(error, '$response', { value: response })
}

// https://github.com/smithy-lang/smithy-typescript: the kinds of a schema, by its first member or as a number.
const [SIMPLE, LIST, MAP, STRUCTURE, UNION, ERROR] = [0, 1, 2, 3, 4, -3] as const
const [LISTS, MAPS, DATES] = [64, 128, [4, 5, 6, 7]] as const
const [TEXT, NUMBER, SWITCH] = [0, 1, 2] as const
/** A member of an answer of AWS is never nested as deep. */
const DEEPEST = 20

/** Where a value is in the answer, and what it is to be. */
interface Place {
  readonly schema: Schema
  readonly path: string
  readonly depth: number
}

/** What is wrong with a value, after `The response`; undefined where it is as its schema says. */
function findProblem(value: unknown, place: Place): string | undefined {
  const { schema, path, depth } = place
  const kind = resolve(schema)
  if (depth > DEEPEST) return undefined
  const isOf = (isRight: boolean, what: string) => (isRight ? undefined : `has a ${path} that is not ${what}`)
  if (typeof kind === 'number') {
    if (kind >= MAPS) return findInMap(value, { ...place, schema: kind - MAPS })
    if (kind >= LISTS) return findInList(value, { ...place, schema: kind - LISTS })
    if (kind === TEXT) return isOf(typeof value === 'string', 'a string')
    if (kind === NUMBER) return isOf(typeof value === 'number' || typeof value === 'bigint', 'a number')
    if (kind === SWITCH) return isOf(typeof value === 'boolean', 'a boolean')
    if (DATES.some(date => date === kind)) return isOf(isDate(value), 'a time')
    return undefined
  }
  if (!Array.isArray(kind)) return undefined
  if (kind[0] === LIST) return findInList(value, { ...place, schema: kind[4] as Schema })
  if (kind[0] === MAP) return findInMap(value, { ...place, schema: kind[5] as Schema })
  if (kind[0] === STRUCTURE || kind[0] === ERROR || kind[0] === UNION)
    return findInStructure(value, { ...place, schema: kind })
  return undefined
}

function findInList(value: unknown, { schema, path, depth }: Place): string | undefined {
  if (!Array.isArray(value)) return `has a ${path} that is not a list`
  return firstOf(value, each => findProblem(each, { schema, path: `member of ${path}`, depth: depth + 1 }))
}

function findInMap(value: unknown, { schema, path, depth }: Place): string | undefined {
  if (!isObject(value)) return `has a ${path} that is not an object`
  return firstOf(Object.values(value), each =>
    findProblem(each, { schema, path: `member of ${path}`, depth: depth + 1 })
  )
}

function findInStructure(
  value: unknown,
  { schema, path, depth }: Place & { readonly schema: readonly unknown[] }
): string | undefined {
  if (!isObject(value)) return path === '' ? 'is not an object' : `has a ${path} that is not an object`
  const [, , shape, , names, schemas, required] = schema as readonly [
    ...[unknown, unknown, string, unknown],
    ...[readonly string[], readonly Schema[], number?]
  ]
  const always = [...names.slice(0, required ?? 0), ...(NEVER_ABSENT.get(shape) ?? [])]
  const isThere = (name: string) => value[name] !== undefined && value[name] !== null && value[name] !== ''
  const lacking = always.find(alternatives => !alternatives.split('|').some(isThere))
  const place = path === '' ? '' : ` in ${path}`
  if (lacking !== undefined) return `lacks ${lacking.replaceAll('|', ' and ')}${place}`
  return firstOf(names, (name, index) =>
    value[name] === undefined || value[name] === null
      ? undefined
      : findProblem(value[name], { schema: schemas[index], path: name, depth: depth + 1 })
  )
}

/** What a schema stands for: one may be named by a function, with traits, or by a simple shape. */
function resolve(schema: Schema): Schema {
  if (typeof schema === 'function') return resolve(schema())
  if (!Array.isArray(schema)) return schema
  const parts = schema as readonly unknown[]
  if (parts.length === 2) return resolve(parts[0] as Schema)
  return parts[0] === SIMPLE ? resolve(parts[4] as Schema) : parts
}

function firstOf<Item>(
  items: readonly Item[],
  problemOf: (item: Item, index: number) => string | undefined
): string | undefined {
  for (const [index, item] of items.entries()) {
    const problem = problemOf(item, index)
    if (problem !== undefined) return problem
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime())
}
