import { invalidParameter } from './log-input.js'

type Matches = (message: string) => boolean

const COMPARISON = /^\$\.([\w.-]+)\s*(=|!=|>=|<=|>|<)\s*(?:"([^"]*)"|(-?\d+(?:\.\d+)?)|([\w-]+))$/

/**
 * Filter patterns over fields of JSON: comparisons of fields with texts and numbers, joined by `&&`. What else AWS supports is refused.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function parseJsonFilterPattern(pattern: string): Matches {
  const [, inner] = /^\s*\{(.*)\}\s*$/.exec(pattern) ?? []
  if (inner === undefined) throw invalidParameter('Invalid filter pattern')
  const comparisons = inner.split('&&').map(each => readComparison(each.trim()))
  return message => {
    const value = parse(message)
    return value !== undefined && comparisons.every(compare => compare(value))
  }
}

function readComparison(text: string): (value: unknown) => boolean {
  const [, path = '', operator, quoted, number, word] = COMPARISON.exec(text) ?? []
  if (operator === undefined) throw invalidParameter('Invalid filter pattern')
  return value =>
    compare(valueAt(value, path.split('.')), operator, number === undefined ? (quoted ?? word ?? '') : Number(number))
}

function compare(found: unknown, operator: string, expected: string | number): boolean {
  if (typeof found !== typeof expected) return false
  const value = found as string | number
  switch (operator) {
    case '=':
      return value === expected
    case '!=':
      return value !== expected
    case '>':
      return value > expected
    case '>=':
      return value >= expected
    case '<':
      return value < expected
    default:
      return value <= expected
  }
}

function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    value
  )
}

/** A line that is no JSON matches no pattern over fields. */
function parse(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return undefined
  }
}
