import ts from 'typescript'

/** What type a member has, as src/targets/ecs/domain/task-definition/refusal/register-shape.ts holds it. */
export type MemberShape =
  | 'text'
  | 'number'
  | 'boolean'
  | { readonly list: MemberShape }
  | { readonly map: MemberShape }
  | { readonly values: readonly string[] }
  | { readonly structure: string }

interface Structure {
  readonly required: readonly string[]
  readonly members: Readonly<Record<string, MemberShape>>
}

const ROOT = 'RegisterTaskDefinitionRequest'
const ENTRY = 'node_modules/@aws-sdk/client-ecs/dist-types/index.d.ts'

/**
 * The request of RegisterTaskDefinition as the installed SDK types it, structure by structure. The SDK's tables for its own use know no
 * values of enumerations; its types do. Throws where a type is of a kind that this does not know.
 */
export function readRegisterShape(): Readonly<Record<string, Structure>> {
  const program = ts.createProgram([ENTRY], {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(ENTRY)
  const module = source && checker.getSymbolAtLocation(source)
  const root = module && checker.getExportsOfModule(module).find(({ name }) => name === ROOT)
  if (root === undefined) throw new Error(`The SDK exports no ${ROOT}.`)
  const structures = new Map<string, Structure>()

  const readStructure = (type: ts.Type, name: string): void => {
    if (structures.has(name)) return
    structures.set(name, { required: [], members: {} })
    // A union of structures, each of which has one member of the whole.
    const isUnion = type.isUnion()
    const properties = (isUnion ? type.types.flatMap(part => part.getProperties()) : type.getProperties()).filter(
      property => property.name !== '$unknown' && !isNever(checker.getTypeOfSymbol(property))
    )
    const members = properties.map(property => [property.name, readMember(checker.getTypeOfSymbol(property))] as const)
    const required = properties.filter(({ flags }) => !isUnion && (flags & ts.SymbolFlags.Optional) === 0)
    structures.set(name, { required: required.map(property => property.name), members: Object.fromEntries(members) })
  }
  const isNever = (type: ts.Type) => (checker.getNonNullableType(type).flags & ts.TypeFlags.Never) !== 0

  const readMember = (type: ts.Type): MemberShape => {
    const given = checker.getNonNullableType(type)
    const parts = given.isUnion() ? given.types : [given]
    const values = parts.flatMap(part => (part.isStringLiteral() ? [part.value] : []))
    if (values.length === parts.length) return { values: values.toSorted() }
    if (given.flags & ts.TypeFlags.StringLike) return 'text'
    if (given.flags & ts.TypeFlags.NumberLike) return 'number'
    if (given.flags & ts.TypeFlags.BooleanLike) return 'boolean'
    const [item] = checker.isArrayType(given) ? checker.getTypeArguments(given as ts.TypeReference) : []
    if (item !== undefined) return { list: readMember(item) }
    const value = checker.getIndexInfoOfType(given, ts.IndexKind.String)?.type
    if (value !== undefined) return { map: readMember(value) }
    const name = (type.aliasSymbol ?? given.aliasSymbol ?? given.getSymbol())?.name
    if (name === undefined) throw new Error(`The type ${checker.typeToString(type)} is of no known kind.`)
    readStructure(given, name)
    return { structure: name }
  }

  readStructure(checker.getDeclaredTypeOfSymbol(root), ROOT)
  return Object.fromEntries([...structures].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The text of src/targets/ecs/domain/task-definition/refusal/register-shape.ts, before it is formatted. */
export function writeRegisterShape(structures: Readonly<Record<string, Structure>>): string {
  return `import type { Structure } from './member-shape.js'

/** The request of RegisterTaskDefinition. Written by \`npm run shape\` from @aws-sdk/client-ecs; a contract test compares the two. */
export const REGISTER_SHAPE: Readonly<Record<string, Structure>> = ${JSON.stringify(structures)}
`
}
