/** Of a dimension: which values a query wants. `*` is any. */
export interface DimensionFilter {
  /** As the filter spells it. */
  readonly dimension: string
  readonly values: readonly string[]
}

/** A filter that the service does not understand. */
export class InvalidFilter extends Error {}

const TOKEN = /\s*(?:'((?:[^']|'')*)'|([A-Za-z][\w./]*))/y

/**
 * `A eq 'a1' and B eq 'b1' or B eq 'b2' and C eq '*'`, where `or` never separates two dimensions:
 * https://learn.microsoft.com/rest/api/monitor/metrics/list#uri-parameters. Throws InvalidFilter.
 */
export function parseMetricFilter(text: string): readonly DimensionFilter[] {
  const tokens = tokenize(text)
  const filters: { readonly dimension: string; readonly values: string[] }[] = []
  let joined: 'and' | 'or' = 'and'
  for (let at = 0; at < tokens.length; at += 4) {
    const [name, operator, value, next] = tokens.slice(at, at + 4)
    if (name?.kind !== 'word' || operator?.text !== 'eq' || operator.kind !== 'word' || value?.kind !== 'text')
      throw new InvalidFilter(`Expected <dimension> eq '<value>' in '${text}'.`)
    const last = filters.at(-1)
    const isSame = last?.dimension.toLowerCase() === name.text.toLowerCase()
    if (joined === 'or' && !isSame)
      throw new InvalidFilter("The logical 'or' operator cannot separate two different metadata names.")
    if (joined === 'and' && filters.some(({ dimension }) => dimension.toLowerCase() === name.text.toLowerCase()))
      throw new InvalidFilter(`The metadata name '${name.text}' is used more than once with 'and'.`)
    if (joined === 'or') last?.values.push(value.text)
    else filters.push({ dimension: name.text, values: [value.text] })
    if (next === undefined) return filters
    if (next.kind !== 'word' || (next.text !== 'and' && next.text !== 'or') || tokens.length === at + 4)
      throw new InvalidFilter(`Expected 'and' or 'or' between two conditions in '${text}'.`)
    joined = next.text
  }
  throw new InvalidFilter('The filter is empty.')
}

function tokenize(text: string): readonly { readonly kind: 'text' | 'word'; readonly text: string }[] {
  const tokens: { readonly kind: 'text' | 'word'; readonly text: string }[] = []
  TOKEN.lastIndex = 0
  const whole = text.trimEnd()
  while (TOKEN.lastIndex < whole.length) {
    const from = TOKEN.lastIndex
    const found = TOKEN.exec(whole)
    if (found === null) throw new InvalidFilter(`Unexpected '${whole.slice(from, from + 10)}' in the filter.`)
    const [, quoted, word = ''] = found
    tokens.push(
      quoted === undefined ? { kind: 'word', text: word } : { kind: 'text', text: quoted.replaceAll("''", "'") }
    )
  }
  return tokens
}
