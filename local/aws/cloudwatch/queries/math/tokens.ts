/** A piece of a metric math expression. */
export interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign'
  readonly text: string
}

const pattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|"([^"]*)"|(<=|>=|==|!=|&&|\|\||[-+*/^()[\],<>]))/y

/** Cuts an expression into its pieces; undefined when some part of it is none. */
export function readTokens(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < expression.trimEnd().length) {
    const match = pattern.exec(expression)
    if (match === null) return undefined
    const [, number, name, text, sign] = match
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (text !== undefined) tokens.push({ kind: 'text', text })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}
