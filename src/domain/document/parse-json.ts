import { quoteName } from '../input/quote-safe.js'
import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser'
import { isExactNumber } from './exact-number.js'
import { LIMIT_DEPTH, LIMIT_VALUES, TOO_MANY_VALUES, type ParsedDocument, type ValuePath } from './document.js'
import type { JsonValue } from './json-value.js'
import { badText, lineStarts, positionAt, type TextOrigin } from './text-place.js'

/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
export function parseJson(source: string, origin: TextOrigin): ParsedDocument {
  // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
  const text = source.replace(/^\uFEFF/, ' ')
  const lines = lineStarts(text)
  const fail = (offset: number, message: string) => badText({ origin, position: positionAt(lines, offset) }, message)
  const root = parseRoot(text, fail)
  return {
    origin,
    value: toValue(root, text, fail),
    positionOf(path) {
      const node = nodeAt(root, path)
      return node === undefined ? undefined : positionAt(lines, node.offset)
    }
  }
}

type Fail = (offset: number, message: string) => Error

function parseRoot(text: string, fail: Fail): Node {
  const options = { allowTrailingComma: true }
  try {
    // The parser would continue after an error, and list all of them: a text may hold as many as it has characters.
    const onError = (error: ParseError['error'], offset: number, length: number) => {
      throw new FirstError({ error, offset, length })
    }
    let values = 0
    const count = (offset: number) => {
      values += 1
      if (values > LIMIT_VALUES) throw fail(offset, TOO_MANY_VALUES)
    }
    const onLiteralValue = (_value: unknown, offset: number) => count(offset)
    visit(text, { onError, onObjectBegin: count, onArrayBegin: count, onLiteralValue }, options)
    const root = parseTree(text, [], options)
    if (root !== undefined) return root
  } catch (error) {
    if (error instanceof RangeError) throw fail(0, TOO_DEEP)
    if (error instanceof FirstError)
      throw fail(error.problem.offset, `this is not valid JSON: ${explain(error.problem)}.`)
    throw error
  }
  throw fail(0, 'the text is empty; expected a JSON object.')
}

class FirstError extends Error {
  constructor(readonly problem: ParseError) {
    super('not JSON')
  }
}

/** The node at a path, looked up in time that grows with the path. */
function nodeAt(root: Node, path: ValuePath): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    if (typeof key === 'number') return node?.type === 'array' ? node.children?.[key] : undefined
    return node?.type === 'object' ? membersOf(node).get(key) : undefined
  }, root)
}

const MEMBERS = new WeakMap<Node, ReadonlyMap<string, Node>>()

function membersOf(object: Node): ReadonlyMap<string, Node> {
  const known = MEMBERS.get(object)
  if (known !== undefined) return known
  const members = new Map<string, Node>()
  for (const { children: [key, value] = [] } of object.children ?? [])
    if (key !== undefined && value !== undefined) members.set(key.value as string, value)
  MEMBERS.set(object, members)
  return members
}

const TOO_DEEP = 'the lists and objects are nested too deeply.'

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word; text needs double quotes',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a member name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'unexpected text after the end of the document',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number is incomplete',
  InvalidUnicode: 'a \\u escape is incomplete',
  InvalidEscapeCharacter: 'a string has an unknown escape',
  InvalidCharacter: 'a string has a control character; write it as an escape'
}

function explain({ error }: ParseError): string {
  return REASONS[printParseErrorCode(error)] ?? 'unexpected character'
}

function toValue(root: Node, text: string, fail: Fail): JsonValue {
  try {
    return convert(root, { text, fail, depth: 0 })
  } catch (error) {
    if (error instanceof RangeError) throw fail(0, TOO_DEEP)
    throw error
  }
}

interface Conversion {
  readonly text: string
  readonly fail: Fail
  readonly depth: number
}

function convert(node: Node, { text, fail, depth }: Conversion): JsonValue {
  if (depth > LIMIT_DEPTH) throw fail(node.offset, TOO_DEEP)
  const inside = { text, fail, depth: depth + 1 }
  switch (node.type) {
    case 'object':
      return convertMembers(node, inside)
    case 'array':
      return (node.children ?? []).map(child => convert(child, inside))
    case 'number':
      if (isExactNumber(text.slice(node.offset, node.offset + node.length), node.value as number)) {
        return node.value as number
      }
      throw fail(node.offset, 'this number would be rounded. Shorten it, or put it in quotes.')
    default:
      return node.value as JsonValue
  }
}

function convertMembers(node: Node, inside: Conversion): JsonValue {
  const members = new Map<string, JsonValue>()
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = key.value as string
    if (members.has(name)) throw inside.fail(key.offset, `duplicate key ${quoteName(name)}. Remove one of the two.`)
    members.set(name, convert(value, inside))
  }
  // From entries: a member that is called __proto__ stays a member.
  return Object.fromEntries(members)
}
