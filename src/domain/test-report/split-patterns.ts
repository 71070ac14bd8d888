import { quoteName } from '../input/quote-safe.js'

/**
 * Patterns of an input, separated by lines or commas. A comma within braces belongs to the pattern: `target/{surefire,failsafe}-reports/*.xml`.
 * A brace that is never closed is an ordinary character.
 */
export function splitPatterns(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap(splitLine)
    .map(pattern => pattern.trim())
    .filter(pattern => pattern !== '')
}

function splitLine(line: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  let closing = count(line, '}')
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '{' && depth < closing) depth += 1
    if (character === '}') {
      closing -= 1
      depth = Math.max(0, depth - 1)
    }
    if (character !== ',' || depth > 0) continue
    parts.push(line.slice(start, at))
    start = at + 1
  }
  return [...parts, line.slice(start)]
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A pattern in quotes, or `"***"` where `quoteName` hides it. */
export function quotePattern(pattern: string): string {
  return quoteName(pattern.replaceAll(/[{},!?[\]@()|+]/g, '-')) === '"***"' ? '"***"' : `"${pattern}"`
}
