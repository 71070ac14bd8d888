/** A parsed expression. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'index'; readonly target: Expression; readonly key: Expression }
  | { readonly kind: 'filter'; readonly target: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>='

interface Token {
  readonly kind: 'string' | 'number' | 'name' | 'sign'
  readonly text: string
}

const TOKEN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<number>[+-]?(?:0[xo][0-9a-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>\|\||&&|[=!<>]=|[!<>()[\].,*]))/iy

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']]

/** Parses the inside of `${{ }}`: https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions */
export function parseExpression(text: string): Expression {
  const cursor = new Cursor(text, tokenize(text))
  const expression = parseBinary(cursor, 0)
  cursor.end()
  return expression
}

class Cursor {
  private position = 0

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[]
  ) {}

  peek(): Token | undefined {
    return this.tokens[this.position]
  }

  take(): Token {
    const token = this.tokens[this.position++]
    if (token === undefined) throw new Error(`Unexpected end of the expression "${this.source}".`)
    return token
  }

  /** Takes the next token when it is one of these signs. */
  accept<Sign extends string>(...signs: readonly Sign[]): Sign | undefined {
    const token = this.peek()
    const sign = token?.kind === 'sign' ? signs.find(candidate => candidate === token.text) : undefined
    if (sign !== undefined) this.position++
    return sign
  }

  expect(sign: string): void {
    if (this.accept(sign) === undefined) this.fail()
  }

  end(): void {
    if (this.peek() !== undefined) this.fail()
  }

  fail(): never {
    throw new Error(`Unexpected "${this.peek()?.text ?? 'end'}" in the expression "${this.source}".`)
  }
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(text)?.groups
    const found = Object.entries(groups ?? {}).find((entry): entry is [Token['kind'], string] => Boolean(entry[1]))
    if (found === undefined) throw new Error(`Cannot read "${text.slice(at).trim()}" in the expression "${text}".`)
    tokens.push({ kind: found[0], text: found[1] })
  }
  return tokens
}

function parseBinary(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level]
  if (operators === undefined) return parseNot(cursor)
  let left = parseBinary(cursor, level + 1)
  for (;;) {
    const operator = cursor.accept(...operators)
    if (operator === undefined) return left
    left = { kind: 'binary', operator, left, right: parseBinary(cursor, level + 1) }
  }
}

function parseNot(cursor: Cursor): Expression {
  return cursor.accept('!') === undefined ? parsePath(cursor) : { kind: 'not', operand: parseNot(cursor) }
}

function parsePath(cursor: Cursor): Expression {
  let target = parsePrimary(cursor)
  for (;;) {
    if (cursor.accept('.') !== undefined) target = parseProperty(cursor, target)
    else if (cursor.accept('[') !== undefined) target = parseIndex(cursor, target)
    else return target
  }
}

function parseProperty(cursor: Cursor, target: Expression): Expression {
  if (cursor.accept('*') !== undefined) return { kind: 'filter', target }
  const token = cursor.take()
  if (token.kind !== 'name') cursor.fail()
  return { kind: 'index', target, key: { kind: 'literal', value: token.text } }
}

function parseIndex(cursor: Cursor, target: Expression): Expression {
  if (cursor.accept('*') !== undefined) {
    cursor.expect(']')
    return { kind: 'filter', target }
  }
  const key = parseBinary(cursor, 0)
  cursor.expect(']')
  return { kind: 'index', target, key }
}

function parsePrimary(cursor: Cursor): Expression {
  if (cursor.accept('(') !== undefined) {
    const inner = parseBinary(cursor, 0)
    cursor.expect(')')
    return inner
  }
  const token = cursor.take()
  if (token.kind === 'string') return { kind: 'literal', value: token.text.slice(1, -1).replaceAll("''", "'") }
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) }
  if (token.kind === 'sign') throw new Error(`Unexpected "${token.text}" in an expression.`)
  return cursor.accept('(') === undefined ? parseName(token.text) : parseCall(cursor, token.text)
}

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ['null', null],
  ['true', true],
  ['false', false]
])

function parseName(name: string): Expression {
  const value = WORDS.get(name)
  return value === undefined ? { kind: 'context', name } : { kind: 'literal', value }
}

function parseCall(cursor: Cursor, name: string): Expression {
  const args: Expression[] = []
  if (cursor.accept(')') !== undefined) return { kind: 'call', name, args }
  do args.push(parseBinary(cursor, 0))
  while (cursor.accept(',') !== undefined)
  cursor.expect(')')
  return { kind: 'call', name, args }
}

/** Whether a function of one of these names is called anywhere in the expression. */
export function calls(expression: Expression, names: ReadonlySet<string>): boolean {
  const inside = (part: Expression) => calls(part, names)
  switch (expression.kind) {
    case 'call':
      return names.has(expression.name.toLowerCase()) || expression.args.some(inside)
    case 'index':
      return inside(expression.target) || inside(expression.key)
    case 'filter':
      return inside(expression.target)
    case 'not':
      return inside(expression.operand)
    case 'binary':
      return inside(expression.left) || inside(expression.right)
    default:
      return false
  }
}
