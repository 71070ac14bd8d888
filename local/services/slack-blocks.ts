/** The error that Slack returns for blocks, or undefined: the limits of https://docs.slack.dev/reference/block-kit/blocks. */
export function problemOfBlocks(blocks: unknown): string | undefined {
  if (blocks === undefined) return undefined
  if (!Array.isArray(blocks)) return 'invalid_blocks_format'
  if (blocks.length > 50) return 'invalid_blocks'
  return blocks.every(isBlock) ? undefined : 'invalid_blocks'
}

type Shape = Readonly<Record<string, unknown>>

function isBlock(block: unknown): boolean {
  const { type, text, elements } = block as Shape
  if (type === 'header') return isText(text, 'plain_text', 150)
  if (type === 'section') return isText(text, 'mrkdwn', 3_000) || isText(text, 'plain_text', 3_000)
  if (type === 'rich_text') return Array.isArray(elements) && elements.length > 0 && elements.every(isRichElement)
  return type === 'divider'
}

function isText(text: unknown, type: string, most: number): boolean {
  if (typeof text !== 'object' || text === null) return false
  const shape = text as Shape
  return shape.type === type && typeof shape.text === 'string' && shape.text.length > 0 && shape.text.length <= most
}

function isRichElement(element: unknown): boolean {
  const { type, elements, style } = element as Shape
  if (!Array.isArray(elements) || elements.length === 0) return false
  if (type === 'rich_text_section') return elements.every(isInline)
  return type === 'rich_text_list' && (style === 'bullet' || style === 'ordered') && elements.every(isRichElement)
}

function isInline(element: unknown): boolean {
  const { type, text, url } = element as Shape
  if (type === 'text') return typeof text === 'string' && text.length > 0
  return type === 'link' && typeof url === 'string' && URL.canParse(url) && url.length <= 3_000
}

/**
 * Who is mentioned by a message: marks in mrkdwn, which is the text of a message without blocks, and of sections of that kind. Rich text and plain
 * text mention no one. https://docs.slack.dev/messaging/formatting-message-text#advanced
 */
export function callsOf({
  text,
  blocks
}: {
  readonly text: string
  readonly blocks?: readonly unknown[] | undefined
}): readonly string[] {
  const sections = (blocks ?? []).flatMap(block => {
    const { type, text: inner } = block as Shape
    const { type: kind, text: words } = (inner ?? {}) as Shape
    return type === 'section' && kind === 'mrkdwn' && typeof words === 'string' ? [words] : []
  })
  return [...(blocks === undefined ? [text] : []), ...sections].flatMap(
    words => words.match(/<(?:!(?:channel|here|everyone|subteam\^\w+)|@\w+)(?:\|[^>]*)?>/g) ?? []
  )
}

/** All the words of a message, as people read them. */
export function wordsOf(blocks: readonly unknown[]): string {
  const collect = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(collect).join('')
    if (typeof node !== 'object' || node === null) return ''
    const { text, elements, type } = node as Shape
    const end = typeof type === 'string' && /^(?:header|section|rich_text_section)$/.test(type) ? '\n' : ''
    return (typeof text === 'string' ? text : collect(text)) + collect(elements) + end
  }
  return collect(blocks)
}
