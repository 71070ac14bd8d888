/** A part of a word: text to take as it is, or the value of a shell variable. */
export type WordPart = string | { readonly variable: string }

/** Characters that every POSIX shell reads literally anywhere in a word. */
const PLAIN = /^[\w@%+:,./-]+$/

/**
 * One word of a command for a POSIX shell, from texts that may hold anything and from variables. The shell expands nothing of a
 * text: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function shellWord(...parts: readonly WordPart[]): string {
  const words = parts.filter(part => part !== '').map(quotePart)
  return words.length === 0 ? "''" : words.join('')
}

function quotePart(part: WordPart): string {
  if (typeof part !== 'string') return `"$${part.variable}"`
  return PLAIN.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`
}
