import { quoteName } from '../input/quote-safe.js'

/**
 * Patterns of an input, separated by lines or commas. A comma within braces belongs to the pattern: `target/{surefire,failsafe}-reports/*.xml`.
 * Blanks beside that comma or its brace, and after the `!` of an exclusion, are for the eye. A brace that is never closed is an ordinary character.
 */
export function splitPatterns(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap(splitLine)
    .map(pattern => pattern.trim().replace(/^!\s+/, '!'))
    .filter(pattern => pattern !== '')
}

/** Each character is added once and removed at most once: the time is linear. */
function splitLine(line: string): readonly string[] {
  const parts: string[] = []
  let part: string[] = []
  let depth = 0
  let closing = count(line, '}')
  for (const character of line) {
    if (depth > 0 && isBlank(character) && ['{', ','].includes(part.at(-1) ?? '')) continue
    if (depth > 0 && (character === ',' || character === '}')) while (isBlank(part.at(-1))) part.pop()
    if (character === '{' && depth < closing) depth += 1
    if (character === '}') {
      closing -= 1
      depth = Math.max(0, depth - 1)
    }
    if (character === ',' && depth === 0) {
      parts.push(part.join(''))
      part = []
      continue
    }
    part.push(character)
  }
  return [...parts, part.join('')]
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A pattern in quotes, or `(not shown)` where `quoteName` hides it. */
export function quotePattern(pattern: string): string {
  const quoted = quoteName(pattern.replaceAll(/[{},!?[\]@()|+]/g, '-'))
  return quoted.startsWith('"') ? `"${pattern}"` : quoted
}
