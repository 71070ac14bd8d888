import { cutAtLine } from '../markdown/cut-at-line.js'
import { closeOpenBlocks, LONGEST_CLOSING } from '../markdown/open-blocks.js'

/** https://docs.github.com/rest/issues/comments takes 65,536 characters. */
const LIMIT_CHARACTERS = 65_536
const NOTE = '\n\n_The rest of this comment was truncated: GitHub accepts at most 65,536 characters._'

/** The mark by which the comment of a key is found again: whatever the key holds, it ends no HTML comment. */
export function markOfKey(key: string): string {
  return `<!-- deploy-kit/comment ${encodeURIComponent(key).replaceAll('-', '%2D')} -->`
}

/**
 * The comment with its mark in front, cut where it is too long: at the end of a line, or inside one that is long itself. Code blocks and
 * details that are cut are closed, so that the note is seen.
 */
export function fitComment(mark: string, markdown: string): string {
  const whole = `${mark}\n${markdown.trim()}`
  if (whole.length <= LIMIT_CHARACTERS) return whole
  const room = LIMIT_CHARACTERS - NOTE.length - LONGEST_CLOSING
  const cut = cutAtLine(whole.slice(0, room + 1), room)
  return `${cut}${closeOpenBlocks(cut)}${NOTE}`
}
