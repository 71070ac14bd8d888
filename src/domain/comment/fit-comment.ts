/** https://docs.github.com/rest/issues/comments takes 65,536 characters. */
const LIMIT_CHARACTERS = 65_536
const NOTE = '\n\n_The rest of this comment was left out: GitHub takes 65,536 characters._'
const FENCE = '\n```'

/** The mark by which the comment of a key is found again: whatever the key holds, it ends no HTML comment. */
export function markOfKey(key: string): string {
  return `<!-- deploy-kit/comment ${encodeURIComponent(key).replaceAll('-', '%2D')} -->`
}

/** The comment with its mark in front, cut at the end of a line where it is too long; a code block that is cut is closed. */
export function fitComment(mark: string, markdown: string): string {
  const whole = `${mark}\n${markdown.trim()}`
  if (whole.length <= LIMIT_CHARACTERS) return whole
  const room = LIMIT_CHARACTERS - NOTE.length - FENCE.length
  const cut = whole.slice(0, whole.lastIndexOf('\n', room))
  const isInCode = (cut.match(/^```/gm) ?? []).length % 2 === 1
  return `${cut}${isInCode ? FENCE : ''}${NOTE}`
}
