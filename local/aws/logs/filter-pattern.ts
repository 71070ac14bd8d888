import { parseJsonFilterPattern } from './json-filter-pattern.js'
import { invalidParameter } from './log-input.js'

/**
 * Filter patterns of plain terms: all of them, `?` for any of them, `-` for none of them, quotes around what has spaces.
 * Patterns over columns and regular expressions are refused, not ignored.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function parseFilterPattern(pattern: string): (message: string) => boolean {
  if (/^\s*\{/.test(pattern)) return parseJsonFilterPattern(pattern)
  if (/^\s*[[%]/.test(pattern)) {
    throw invalidParameter(
      'The local cloud knows filter patterns of terms and JSON fields only, no columns or regular expressions.'
    )
  }
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign, quoted, bare]) => ({
    sign,
    text: quoted ?? bare ?? ''
  }))
  const anyOf = terms.filter(({ sign }) => sign === '?')
  return message =>
    terms.every(({ sign, text }) => sign === '?' || message.includes(text) === (sign !== '-')) &&
    (anyOf.length === 0 || anyOf.some(({ text }) => message.includes(text)))
}
