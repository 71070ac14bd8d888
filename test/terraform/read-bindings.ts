/** A type as `terraform providers schema -json` writes it: "string", ["list", "string"], ["object", { … }]. */
export type SchemaType = string | readonly [string, SchemaType | Readonly<Record<string, SchemaType>>]

interface SchemaAttribute {
  readonly type: SchemaType
  readonly required?: true
  readonly optional?: true
  readonly computed?: true
}

interface NestedBlock {
  readonly nesting_mode: 'list' | 'set' | 'single'
  readonly block: SchemaBlock
  readonly min_items?: 1
  readonly max_items?: 1
}

export interface SchemaBlock {
  readonly attributes?: Readonly<Record<string, SchemaAttribute>>
  readonly block_types?: Readonly<Record<string, NestedBlock>>
}

/** One attribute or block, as declared in a class of the bindings. */
interface Member {
  readonly computed: boolean
  readonly optional: boolean
  readonly required: boolean
  /** The class of a nested value, without `List` and `OutputReference`. Undefined for plain values. */
  readonly nested: string | undefined
  readonly isSet: boolean
  readonly getter: string
}

/** How the bindings write a value into a configuration. */
interface Written {
  readonly value: string
  readonly isBlock: boolean
  readonly kind: string
  readonly storage: string
}

const PLAIN: Readonly<Record<string, string>> = { string: 'string', number: 'number', boolean: 'bool' }

/** The functions that read a computed value. A function that is not listed stops the derivation. */
const READ_WITH: readonly (readonly [RegExp, SchemaType])[] = [
  [/^this\.getStringAttribute\(/, 'string'],
  [/^this\.getNumberAttribute\(/, 'number'],
  [/^this\.getBooleanAttribute\(/, 'bool'],
  [/^this\.getListAttribute\(/, ['list', 'string']],
  [/^this\.getNumberListAttribute\(/, ['list', 'number']],
  [/^cdktn\.Fn\.tolist\(this\.getListAttribute\(/, ['set', 'string']],
  [/^this\.getStringMapAttribute\(/, ['map', 'string']],
  [/^cdktn\.StringMap$/, ['map', 'string']]
]

/**
 * Derives the schema of one resource, data source or provider from the source of its generated bindings. For every attribute, the
 * generator wrote a comment with its flags, and code that converts it to HCL: attribute or block, list or set, one or many.
 */
export function readBindings(source: string): SchemaBlock {
  const text = /^export class \w+ extends cdktn\.Terraform(?:Resource|DataSource|Provider) \{$[\s\S]*?^\}$/m.exec(
    source
  )?.[0]
  if (text === undefined) throw new Error('There is no class of a resource in these bindings.')
  return readBlock(source, readMembers(text), readWritten(between(text, 'synthesizeHclAttributes()')))
}

function readBlock(
  source: string,
  members: ReadonlyMap<string, Member>,
  written: ReadonlyMap<string, Written>
): SchemaBlock {
  const strange = [...written.keys()].filter(name => !members.has(name))
  if (strange.length > 0) throw new Error(`The flags of ${strange.join(', ')} are unknown.`)
  const attributes: Record<string, SchemaAttribute> = {}
  const blocks: Record<string, NestedBlock> = {}
  for (const [name, member] of members) {
    const block = readNested(source, member, written.get(name))
    if (block === undefined)
      attributes[name] = { type: typeOf(source, name, { member, written: written.get(name) }), ...flags(member) }
    else blocks[name] = block
  }
  return {
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(Object.keys(blocks).length > 0 && { block_types: blocks })
  }
}

function flags({ computed, optional, required }: Member): Omit<SchemaAttribute, 'type'> {
  return { ...(required && { required }), ...(optional && { optional }), ...(computed && { computed }) }
}

/** The block. Undefined for attributes, even if their values are objects. */
function readNested(source: string, member: Member, written: Written | undefined): NestedBlock | undefined {
  if (written?.isBlock !== true || member.nested === undefined) return undefined
  const many = /^cdktn\.listMapperHcl\(\w+, (true|false)\)/.exec(written.value)
  if (many?.[1] === 'false') return undefined
  const block = readClass(source, member.nested, written)
  if (written.kind === 'struct') return { nesting_mode: 'single', block }
  if (written.kind !== 'list' && written.kind !== 'set')
    throw new Error(`Blocks of kind ${written.kind} are not known.`)
  return {
    ...{ nesting_mode: written.kind, block },
    ...(member.required && { min_items: 1 }),
    ...(many === null && { max_items: 1 })
  }
}

function typeOf(
  source: string,
  name: string,
  { member, written }: { readonly member: Member; readonly written: Written | undefined }
): SchemaType {
  if (member.nested !== undefined) {
    const { attributes = {}, block_types: blocks = {} } = readClass(source, member.nested, written)
    if (Object.keys(blocks).length > 0) throw new Error(`${name} is an attribute that has blocks.`)
    const fields = Object.fromEntries(Object.entries(attributes).map(([field, { type }]) => [field, type]))
    return [member.isSet ? 'set' : 'list', ['object', fields]]
  }
  if (written === undefined) {
    const found = READ_WITH.find(([pattern]) => pattern.test(member.getter))
    if (found === undefined) throw new Error(`What ${name} is read with is not known: ${member.getter}`)
    return found[1]
  }
  const { kind, storage } = written
  const plain = PLAIN[storage.replace(/List$|Map$/, '')]
  if (plain === undefined) throw new Error(`${name} is of an unknown type: ${kind} of ${storage}.`)
  return kind === 'simple' ? plain : [kind, plain]
}

/** The nested block, from its class and its function. A provider has no class, because nothing reads it; its interface is used instead. */
function readClass(source: string, nested: string, written: Written | undefined): SchemaBlock {
  const writer = /(\w+ToHclTerraform)\b(?!.*ToHclTerraform)/.exec(written?.value ?? '')?.[1]
  const values = readWritten(writer === undefined ? '' : between(source, `export function ${writer}(`))
  const text = declaration(source, `class ${nested}OutputReference`)
  if (text !== undefined) return readBlock(source, readMembers(text), values)
  const shape = declaration(source, `interface ${nested}`)
  if (shape === undefined) throw new Error(`There is nothing of ${nested} in these bindings.`)
  return readBlock(source, membersOf(shape, values), values)
}

/** The source of a class or an interface, from its first to its last line. */
function declaration(source: string, head: string): string | undefined {
  return new RegExp(`^export ${head} [\\s\\S]*?^\\}$`, 'm').exec(source)?.[0]
}

function membersOf(shape: string, values: ReadonlyMap<string, Written>): ReadonlyMap<string, Member> {
  const members = [...values].map(([name, { value }]): [string, Member] => {
    const property = /\(struct!?\.(\w+)\)$/.exec(value)?.[1] ?? ''
    const optional = new RegExp(`^ +readonly ${property}(\\??): (?:.*\\.)?(\\w+Property)?`, 'm').exec(shape)
    if (optional === null) throw new Error(`Whether ${name} is required is unknown.`)
    const required = optional[1] === ''
    return [name, { computed: false, optional: !required, required, nested: optional[2], isSet: false, getter: '' }]
  })
  return new Map(members)
}

function readMembers(text: string): ReadonlyMap<string, Member> {
  const members = text.matchAll(
    /\/\/ (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n(?: +private _\w+(?: = new ([\w.]+)\(this, "\w+"(?:, (true|false))?\)|\?: (?:(\w+\.\w+)\b)?[^\n]*?); ?\n)? +public get \w+\(\) \{\n +return (.+);\n/g
  )
  const found = new Map<string, Member>()
  for (const [, name = '', computed, optional, required, made, isSet, typed, getter = ''] of members) {
    found.set(name, {
      ...{ computed: computed === 'true', optional: optional === 'true', required: required === 'true' },
      ...{ nested: nestedIn(made ?? typed), isSet: isSet === 'true' },
      getter: made?.startsWith('cdktn.') === true ? made : getter
    })
  }
  const promised = text.match(/\/\/ \w+ - computed:/g)?.length ?? 0
  if (found.size !== promised)
    throw new Error(`${promised} attributes are declared, but ${found.size} were understood.`)
  return found
}

/** The class of a type: `AwsService.LoadBalancerPropertyList` gives `LoadBalancerProperty`. Undefined for types of the library. */
function nestedIn(name: string | undefined): string | undefined {
  if (name === undefined || name.startsWith('cdktn.')) return undefined
  return name.replace(/^.*\./, '').replace(/(List|OutputReference)$/, '')
}

function readWritten(body: string): ReadonlyMap<string, Written> {
  const entries = body.matchAll(
    /^ +(\w+): \{\n +value: (.+),\n +isBlock: (true|false),\n +type: "(\w+)",\n +storageClassType: "([^"]+)",\n +\},$/gm
  )
  const found = new Map<string, Written>()
  for (const [, name = '', value = '', isBlock, kind = '', storage = ''] of entries) {
    found.set(name, {
      value: value.replace(/^struct!\.\w+ === undefined \? null : /, ''),
      isBlock: isBlock === 'true',
      kind,
      storage
    })
  }
  const promised = body.match(/ isBlock: /g)?.length ?? 0
  if (found.size !== promised) throw new Error(`${promised} values are written, but ${found.size} were understood.`)
  return found
}

/** The source of the function whose first line starts with `head`. */
function between(source: string, head: string): string {
  const start = source.indexOf(head)
  if (start === -1) throw new Error(`There is no ${head} in these bindings.`)
  const indent = /[ ]*(?:\w+ )*$/.exec(source.slice(0, start))?.[0].match(/^ */)?.[0] ?? ''
  return source.slice(start, source.indexOf(`\n${indent}}`, start))
}
