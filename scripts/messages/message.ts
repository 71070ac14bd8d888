/** A text that a user can see, and its place. */
export interface Message {
  /** The path of the file from the root of the repository. */
  readonly file: string
  /** The line at which the text begins, from 1. */
  readonly line: number
  /** The text in one line; what is filled in later is `${...}`. */
  readonly text: string
}

/** The placeholder of a value that is filled in at run time. */
export const PLACEHOLDER = '${...}'

/** A text in one line: white space of any kind becomes one space. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * Whether a text is written for a reader: two words with a space between them, of which one begins with two lower-case letters, or one
 * word with a period or colon at its end. A placeholder counts as a word. Keys, enum values, file names, media types and URLs are not.
 */
export function isProse(text: string): boolean {
  if (isStyleSheet(text)) return false
  const words = inOneLine(text)
    .split(' ')
    .filter(word => /[\p{L}\d]|\$\{\.\.\.\}/u.test(word))
  if (words.length === 1) return /^\p{Lu}\p{Ll}+[.:!?]$/u.test(inOneLine(text))
  return words.length > 1 && words.some(word => /^\W*\p{L}?\p{Ll}{2,}/u.test(word))
}

function isStyleSheet(text: string): boolean {
  return /\{[^{}]*:[^{}]*;[^{}]*\}/.test(text)
}
