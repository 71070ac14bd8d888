const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
const DETAILS = /<(\/?)details\b/gi
/** Closing more of them would take the room of the text. */
const MOST_DETAILS = 20
const LONGEST_FENCE = 100

/**
 * What closes the blocks that are still open where a Markdown text was cut, with a line break before each: the fence of a code block, which
 * may be of backticks or tildes and longer than three (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), and `<details>`. Empty where
 * none is open.
 */
export function closeOpenBlocks(markdown: string): string {
  let fence = ''
  let details = 0
  for (const line of markdown.split('\n')) {
    const [found = ''] = FENCE.exec(line) ?? []
    const marks = found.trimStart()
    const rest = line.slice(found.length)
    if (fence !== '') {
      if (marks.startsWith(fence) && rest.trim() === '') fence = ''
    } else if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) {
      fence = marks
    } else {
      for (const [, slash] of line.matchAll(DETAILS)) details = Math.max(0, details + (slash === '' ? 1 : -1))
    }
  }
  const end = fence === '' || fence.length > LONGEST_FENCE ? '' : `\n${fence}`
  return end + (details === 0 ? '' : `\n${'\n</details>'.repeat(Math.min(details, MOST_DETAILS))}`)
}

/** The longest text that `closeOpenBlocks` returns. */
export const LONGEST_CLOSING = LONGEST_FENCE + 2 + '\n</details>'.length * MOST_DETAILS
