import fc from 'fast-check'

/** A part of a JSON schema, as far as the schema of gates uses it. */
export interface SchemaPart {
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly SchemaPart[]
  readonly anyOf?: readonly SchemaPart[]
  readonly allOf?: readonly SchemaPart[]
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: SchemaPart
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly patternProperties?: Readonly<Record<string, SchemaPart>>
  readonly additionalProperties?: boolean | SchemaPart
  readonly propertyNames?: SchemaPart
}

/** What stands for all texts that a pattern, or a part of the schema by its path, has. */
export type Examples = Readonly<Record<string, readonly unknown[]>>

/** Optional keys that a document has at most, at each level. */
const MOST_KEYS = 3

/** Values that a part of the schema describes; not all are valid, because what `not` and `dependencies` forbid is not left out. */
export function valuesOf(part: SchemaPart, root: SchemaPart, examples: Examples): fc.Arbitrary<unknown> {
  const again = (other: SchemaPart) => valuesOf(other, root, examples)
  if (part.$ref !== undefined) {
    const given = examples[part.$ref]
    return given === undefined ? again(partAt(root, part.$ref)) : fc.constantFrom(...given)
  }
  if (part.enum !== undefined) return fc.constantFrom(...part.enum)
  const choices = part.oneOf ?? part.anyOf
  if (choices !== undefined && part.properties === undefined) return fc.oneof(...choices.map(again))
  if (part.allOf !== undefined) return again(part.allOf[0] ?? {})
  const types = [part.type ?? 'object'].flat()
  return fc.oneof(...types.map(type => valuesOfType(type, part, { again, examples })))
}

interface Context {
  readonly again: (part: SchemaPart) => fc.Arbitrary<unknown>
  readonly examples: Examples
}

function valuesOfType(type: string, part: SchemaPart, { again, examples }: Context): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.constantFrom(0, 0.5, -1, 300, 1e-7)
    case 'integer': {
      const { minimum = 0, maximum = 1000 } = part
      return fc.constantFrom(minimum, maximum, Math.min(maximum, minimum + 3))
    }
    case 'string':
      return fc.constantFrom(...examplesOf(part.pattern ?? '', examples))
    case 'array':
      return fc.array(again(part.items ?? {}), { minLength: 1, maxLength: 2 })
    default:
      return objectsOf(part, { again, examples })
  }
}

function objectsOf(part: SchemaPart, { again, examples }: Context): fc.Arbitrary<unknown> {
  const { properties = {}, patternProperties = {}, additionalProperties, propertyNames } = part
  const named = Object.entries(patternProperties).flatMap(([pattern, value]) =>
    examplesOf(pattern, examples).map(key => [String(key), value] as const)
  )
  const free =
    typeof additionalProperties === 'object'
      ? examplesOf(propertyNames?.pattern ?? '', examples).map(key => [String(key), additionalProperties] as const)
      : []
  const all = new Map<string, SchemaPart>([...Object.entries(properties), ...named, ...free])
  const required = part.required ?? []
  const optional = [...all.keys()].filter(key => !required.includes(key))
  return fc.subarray(optional, { maxLength: Math.min(MOST_KEYS, optional.length) }).chain(picked => {
    const keys = [...required, ...picked].map(key => [key, again(all.get(key) ?? {})] as const)
    return fc.record(Object.fromEntries(keys))
  })
}

function examplesOf(pattern: string, examples: Examples): readonly unknown[] {
  const given = examples[pattern]
  if (given === undefined) throw new Error(`No examples of the pattern ${pattern}.`)
  return given
}

/** The part at the end of a path such as `#/definitions/mode`. */
export function partAt(root: SchemaPart, path: string): SchemaPart {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>>)[name], root) as SchemaPart
}
