import { isAlias, isMap, isNode, isScalar, isSeq, type Document } from 'yaml'
import { LIMIT_DEPTH, LIMIT_VALUES, type ParsedDocument, type ValuePath } from './document.js'
import { isExactNumber } from './exact-number.js'
import type { JsonValue } from './json-value.js'
import type { TextOrigin } from './text-place.js'
import { readYamlTree, type YamlTree } from './yaml-tree.js'

/**
 * Reads one YAML 1.2 document of the core schema as plain data. Tags, merge keys, YAML 1.1's own words for booleans and anything else
 * that would not mean the same to every reader are errors, with their line and column. Throws `bad-input`.
 */
export function parseYaml(text: string, origin: TextOrigin): ParsedDocument {
  const { document, locate, fail } = readYamlTree(text, { origin })
  if (document.directives.yaml.version !== '1.2')
    throw fail(0, 'only YAML 1.2 is supported. Remove the %YAML directive.')
  if (document.contents === null) throw fail(0, 'the text is empty; expected a YAML mapping.')
  const value = new Conversion(document, fail).run()
  return { origin, value, positionOf: path => findPosition(document, path, locate) }
}

/** Turns the syntax tree into a value, within its limits. */
class Conversion {
  private values = 0

  constructor(
    private readonly document: Document.Parsed,
    private readonly fail: YamlTree['fail']
  ) {}

  run(): JsonValue {
    return this.convert(this.document.contents, 0)
  }

  private convert(node: unknown, depth: number): JsonValue {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
    this.values += 1
    if (this.values > LIMIT_VALUES) throw this.fail(start, TOO_MANY_VALUES)
    if (depth > LIMIT_DEPTH) throw this.fail(start, 'the lists and mappings are nested too deeply.')
    if (isAlias(node)) return this.convertAlias(node.resolve(this.document), depth, start)
    if (isSeq(node)) return node.items.map(item => this.convert(item, depth + 1))
    if (isMap(node)) return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)))
    if (isScalar(node)) return this.convertScalar(node.value, node.source ?? '', start)
    return null
  }

  private convertAlias(node: unknown, depth: number, start: number): JsonValue {
    if (node === undefined) throw this.fail(start, 'this is not valid YAML: an alias refers to no anchor.')
    return this.convert(node, depth + 1)
  }

  private convertPair({ key, value }: { key: unknown; value: unknown }, depth: number): [string, JsonValue] {
    const name = isScalar(key) ? String(key.value) : ''
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0
    if (name === '<<') throw this.fail(start, 'merge keys (<<) are not supported. Write the members out.')
    return [name, this.convert(value, depth + 1)]
  }

  private convertScalar(value: unknown, source: string, start: number): JsonValue {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    if (typeof value === 'number' && isExact(source, value)) return value
    throw this.fail(start, 'this number would be rounded. Shorten it, or put it in quotes.')
  }
}

// Aliases of aliases grow without end.
const TOO_MANY_VALUES = 'the document has more than 25,000 values, counting those repeated by aliases; shorten it.'

function isExact(source: string, value: number): boolean {
  return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : isExactNumber(source, value)
}

function findPosition(document: Document.Parsed, path: ValuePath, locate: YamlTree['locate']) {
  const node = path.reduce<unknown>((inner, key) => childAt(inner, key), document.contents)
  return isNode(node) && node.range ? locate(node.range[0]) : undefined
}

const MEMBERS = new WeakMap<object, ReadonlyMap<unknown, unknown>>()

/** An item of a list, or a member of a mapping; aliases have none, as their values lie elsewhere. */
function childAt(node: unknown, key: string | number): unknown {
  if (isSeq(node)) return typeof key === 'number' ? node.items[key] : undefined
  if (!isMap(node)) return undefined
  const members = MEMBERS.get(node) ?? new Map(node.items.map(pair => [nameOf(pair.key), pair.value]))
  MEMBERS.set(node, members)
  return members.get(key)
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}
