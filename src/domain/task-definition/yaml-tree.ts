import { LineCounter, parseDocument, type Document } from 'yaml'
import { badText, type TextOrigin, type TextPosition } from './text-place.js'

/** One YAML 1.2 document of the core schema as a syntax tree, and where its nodes lie in the text. */
export interface YamlTree {
  readonly document: Document.Parsed
  readonly locate: (offset: number) => TextPosition
  /** The error of the place at an offset. */
  readonly fail: (offset: number, message: string) => Error
}

/** Where a text comes from, and what is said of a problem instead of the usual (by the parser's code). */
export interface YamlSource {
  readonly origin: TextOrigin
  readonly reasons?: Readonly<Record<string, string>>
}

/** Reads a text as a tree. What is no YAML is an error with line and column. */
export function readYamlTree(text: string, { origin, reasons = {} }: YamlSource): YamlTree {
  const lines = new LineCounter()
  const locate = (offset: number): TextPosition => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const fail: YamlTree['fail'] = (offset, message) => badText({ origin, position: locate(offset) }, message)
  const document = parse(text, lines, fail)
  const [problem] = [...document.errors, ...document.warnings]
  if (problem === undefined) return { document, locate, fail }
  const reason = reasons[problem.code] ?? REASONS[problem.code] ?? 'something does not belong here'
  throw fail(problem.pos[0], `this is not valid YAML: ${reason}.`)
}

function parse(text: string, lineCounter: LineCounter, fail: YamlTree['fail']): Document.Parsed {
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
  TAG_RESOLVE_FAILED: 'there is a tag (!…), and only plain data is read',
  UNEXPECTED_TOKEN: 'something does not belong here'
}
