/** The text without any of these characters at its end. In time that grows with the text: `/x+$/` tries every run of them to its end. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === character) end -= 1
  return text.slice(0, end)
}
