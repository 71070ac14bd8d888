/**
 * What is wrong with an item of a list, as a sentence: quotes around it, as in JSON and CSV, and the dash of a YAML list would be part of the
 * item. Undefined for any other.
 */
export function explainListItem(item: string): string | undefined {
  if (QUOTES.test(item))
    return 'an item starts or ends with a quote. Write items without quotes, separated by commas or lines.'
  return /^-\s/.test(item)
    ? 'an item starts with a dash. Write items without dashes, separated by commas or lines.'
    : undefined
}

/** Also typographic quotes, and the brackets of a JSON list. */
const QUOTES = /^[[!]?\s*["'“”‘’`]|["'“”‘’`]\s*\]?$/
