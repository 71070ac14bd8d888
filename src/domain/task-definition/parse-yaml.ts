import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { ParsedDocument, ValuePath } from './document.js'
import { isExactNumber } from './exact-number.js'
import type { JsonValue } from './task-definition.js'
import { badText, type TextOrigin, type TextPosition } from './text-place.js'

/** Far above any definition of 64 KiB; keeps aliases of aliases from growing without end. */
const LIMIT_NODES = 100_000
const LIMIT_DEPTH = 100

/**
 * Reads one YAML 1.2 document of the core schema as plain data. Tags, merge keys, YAML 1.1's own words for booleans and
 * anything else that would not mean the same to every reader are errors, with their line and column.
 */
export function parseYaml(text: string, origin: TextOrigin): ParsedDocument {
  const lines = new LineCounter()
  const locate = (offset: number): TextPosition => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const fail: Fail = (offset, message) => badText({ origin, position: locate(offset) }, message)
  const document = read(text, lines, fail)
  const value = new Conversion(document, fail).run()
  return { origin, value, positionOf: path => findPosition(document, path, locate) }
}

type Fail = (offset: number, message: string) => Error

function read(text: string, lineCounter: LineCounter, fail: Fail): Document.Parsed {
  const document = tryParse(text, lineCounter, fail)
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) throw fail(problem.pos[0], `this is not valid YAML: ${explain(problem.code)}.`)
  if (document.directives.yaml.version !== '1.2') throw fail(0, 'only YAML 1.2 is read; remove the %YAML directive.')
  if (document.contents === null) throw fail(0, 'the text is empty; expected a YAML mapping.')
  return document
}

function tryParse(text: string, lineCounter: LineCounter, fail: Fail): Document.Parsed {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      prettyErrors: false,
      // At 'silent', a second document would be passed over.
      logLevel: 'error',
      lineCounter
    })
  } catch (error) {
    if (error instanceof RangeError) throw fail(0, 'the lists and mappings are nested too deep.')
    throw error
  }
}

// The library's own messages may quote the text, which may be a secret.
const REASONS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias has no name or ends in a colon',
  BAD_DQ_ESCAPE: 'a string has an unknown escape',
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'a plain text starts with a reserved character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line',
  DUPLICATE_KEY: 'a key stands twice in this mapping',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon',
  MULTIPLE_DOCS: 'there is more than one document',
  NON_STRING_KEY: 'a key is no text',
  TAB_AS_INDENT: 'a tab cannot indent; use spaces',
  TAG_RESOLVE_FAILED: 'there is a tag (!…), and a task definition is plain data',
  UNEXPECTED_TOKEN: 'something does not belong here'
}

function explain(code: string): string {
  return REASONS[code] ?? 'something does not belong here'
}

/** Turns the syntax tree into a value, within its limits. */
class Conversion {
  private nodes = 0

  constructor(
    private readonly document: Document.Parsed,
    private readonly fail: Fail
  ) {}

  run(): JsonValue {
    return this.convert(this.document.contents, 0)
  }

  private convert(node: unknown, depth: number): JsonValue {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
    this.nodes += 1
    if (this.nodes > LIMIT_NODES) throw this.fail(start, 'the aliases grow beyond any task definition.')
    if (depth > LIMIT_DEPTH) throw this.fail(start, 'the lists and mappings are nested too deep.')
    if (isAlias(node)) return this.convertAlias(node.resolve(this.document), depth, start)
    if (isSeq(node)) return node.items.map(item => this.convert(item, depth + 1))
    if (isMap(node)) return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)))
    if (isScalar(node)) return this.convertScalar(node.value, node.source ?? '', start)
    return null
  }

  private convertAlias(node: unknown, depth: number, start: number): JsonValue {
    if (node === undefined) throw this.fail(start, 'this is not valid YAML: an alias names no anchor.')
    return this.convert(node, depth + 1)
  }

  private convertPair({ key, value }: { key: unknown; value: unknown }, depth: number): [string, JsonValue] {
    const name = isScalar(key) ? String(key.value) : ''
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0
    if (name === '<<') throw this.fail(start, 'merge keys (<<) are not read; write the members out.')
    return [name, this.convert(value, depth + 1)]
  }

  private convertScalar(value: unknown, source: string, start: number): JsonValue {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    if (typeof value === 'number' && isExact(source, value)) return value
    throw this.fail(
      start,
      'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.'
    )
  }
}

function isExact(source: string, value: number): boolean {
  return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : isExactNumber(source, value)
}

function findPosition(document: Document.Parsed, path: ValuePath, locate: (offset: number) => TextPosition) {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) && node.range ? locate(node.range[0]) : undefined
}
