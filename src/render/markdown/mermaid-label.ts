import { clipText } from '../../domain/text/clip-text.js'

/**
 * Any text as a label in a Mermaid chart, on one line and cut with an ellipsis. Quotes, colons, semicolons, hashes, brackets and
 * percent pairs are syntax of one chart or another (https://mermaid.js.org/intro/syntax-reference.html) and become blanks.
 */
export function mermaidLabel(text: string, limitCharacters: number): string {
  const plain = text
    .replace(/[^\p{L}\p{M}\p{N} .,()/_+=%-]/gu, ' ')
    .replace(/%+/g, '%')
    .replace(/\s+/g, ' ')
  return clipText(plain.trim(), limitCharacters)
}
