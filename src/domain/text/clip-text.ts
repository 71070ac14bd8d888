/** Made when it is first needed: that takes some 10 ms. */
let graphemes: Intl.Segmenter | undefined

/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
export function clipText(text: string, limitCharacters: number): string {
  if (text.length <= limitCharacters) return text
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let room = ''
  // One more character than fits shows whether a word ends there.
  for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
    if (room.length + segment.length > limitCharacters - 1) break
    room += segment
  }
  const endsAtWord = /\s/.test(text.charAt(room.length))
  const lastBlank = room.search(/\s\S*$/)
  return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`
}
