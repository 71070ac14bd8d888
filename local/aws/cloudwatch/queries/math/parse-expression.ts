import { invalidQuery } from '../../cloudwatch-request.js'
import type { Expression } from './expression.js'
import { readTokens } from './tokens.js'
import type { Token } from './tokens.js'

/** From the loosest to the tightest. */
const signsByBinding: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['<', '<=', '>', '>=', '==', '!='],
  ['+', '-'],
  ['*', '/'],
  ['^']
]

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax */
export function parseExpression(source: string): Expression {
  const tokens = readTokens(source)
  if (tokens === undefined || tokens.length === 0) throw unreadable(source)
  const parser = new Parser(tokens, source)
  const expression = parser.readOperation(0)
  parser.expectEnd()
  return expression
}

function unreadable(source: string): Error {
  return invalidQuery(`Error in expression: Syntax error in '${source}'`)
}

class Parser {
  private position = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string
  ) {}

  readOperation(binding: number): Expression {
    const signs = signsByBinding[binding]
    if (signs === undefined) return this.readOperand()
    let left = this.readOperation(binding + 1)
    for (let sign = this.takeSign(signs); sign !== undefined; sign = this.takeSign(signs)) {
      left = { kind: 'operation', sign, left, right: this.readOperation(binding + 1) }
    }
    return left
  }

  expectEnd(): void {
    if (this.position < this.tokens.length) throw unreadable(this.source)
  }

  private readOperand(): Expression {
    if (this.takeSign(['-']) !== undefined) {
      return { kind: 'operation', sign: '-', left: { kind: 'number', value: 0 }, right: this.readOperand() }
    }
    if (this.takeSign(['(']) !== undefined) {
      const inner = this.readOperation(0)
      this.expectSign(')')
      return inner
    }
    if (this.takeSign(['[']) !== undefined) return { kind: 'list', items: this.readUntil(']') }
    const token = this.tokens[this.position++]
    if (token === undefined || token.kind === 'sign') throw unreadable(this.source)
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) }
    if (token.kind === 'text') return { kind: 'text', text: token.text }
    if (this.takeSign(['(']) === undefined) return { kind: 'reference', id: token.text }
    return { kind: 'call', name: token.text.toUpperCase(), args: this.readUntil(')') }
  }

  private readUntil(end: string): readonly Expression[] {
    const items: Expression[] = []
    if (this.takeSign([end]) !== undefined) return items
    do items.push(this.readOperation(0))
    while (this.takeSign([',']) !== undefined)
    this.expectSign(end)
    return items
  }

  private takeSign(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.position]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined
    this.position += 1
    return token.text
  }

  private expectSign(sign: string): void {
    if (this.takeSign([sign]) === undefined) throw unreadable(this.source)
  }
}
