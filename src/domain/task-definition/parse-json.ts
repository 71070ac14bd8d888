import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { isExactNumber } from './exact-number.js'
import type { ParsedDocument } from './document.js'
import type { JsonValue } from './task-definition.js'
import { badText, positionAt, type TextOrigin } from './text-place.js'

/**
 * Reads JSON, with comments and trailing commas. What a JSON parser would swallow is an error here, with its line and
 * column: members of the same name, numbers that would be rounded.
 */
export function parseJson(source: string, origin: TextOrigin): ParsedDocument {
  // A byte order mark is no JSON, yet editors write it: replaced by a blank, it moves no position but the first.
  const text = source.replace(/^\uFEFF/, ' ')
  const fail = (offset: number, message: string) => badText({ origin, position: positionAt(text, offset) }, message)
  const root = parseRoot(text, fail)
  return {
    origin,
    value: toValue(root, text, fail),
    positionOf(path) {
      const node = findNodeAtLocation(root, [...path])
      return node === undefined ? undefined : positionAt(text, node.offset)
    }
  }
}

type Fail = (offset: number, message: string) => Error

function parseRoot(text: string, fail: Fail): Node {
  const errors: ParseError[] = []
  let root: Node | undefined
  try {
    root = parseTree(text, errors, { allowTrailingComma: true })
  } catch (error) {
    if (error instanceof RangeError) throw fail(0, TOO_DEEP)
    throw error
  }
  const [first] = errors
  if (first !== undefined) throw fail(first.offset, `this is not valid JSON: ${explain(first)}.`)
  if (root === undefined) throw fail(0, 'the text is empty; expected a JSON object.')
  return root
}

const TOO_DEEP = 'the lists and objects are nested too deep.'

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word; text needs double quotes',
  InvalidNumberFormat: 'a number has a wrong form',
  PropertyNameExpected: 'a member name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'nothing may follow the end of the value',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidUnicode: 'a \\u escape is not complete',
  InvalidEscapeCharacter: 'a string has an unknown escape',
  InvalidCharacter: 'a string has a control character; write it as an escape'
}

function explain({ error }: ParseError): string {
  return REASONS[printParseErrorCode(error)] ?? 'a character does not belong here'
}

function toValue(root: Node, text: string, fail: Fail): JsonValue {
  try {
    return convert(root, text, fail)
  } catch (error) {
    if (error instanceof RangeError) throw fail(0, TOO_DEEP)
    throw error
  }
}

function convert(node: Node, text: string, fail: Fail): JsonValue {
  switch (node.type) {
    case 'object':
      return convertMembers(node, text, fail)
    case 'array':
      return (node.children ?? []).map(child => convert(child, text, fail))
    case 'number':
      if (isExactNumber(text.slice(node.offset, node.offset + node.length), node.value as number)) {
        return node.value as number
      }
      throw fail(
        node.offset,
        'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.'
      )
    default:
      return node.value as JsonValue
  }
}

function convertMembers(node: Node, text: string, fail: Fail): JsonValue {
  const members = new Map<string, JsonValue>()
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = key.value as string
    if (members.has(name))
      throw fail(key.offset, `the member "${name}" stands twice in this object; remove one of them.`)
    members.set(name, convert(value, text, fail))
  }
  // From entries: a member that is called __proto__ stays a member.
  return Object.fromEntries(members)
}
